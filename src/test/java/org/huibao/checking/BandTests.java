package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BandTests {
    private static Optional<Band> of(String... values) {
        return Band.of(Stream.of(values).map(BigDecimal::new).toList());
    }

    @Test
    void five_values_say_nothing_of_what_is_usual_and_six_do() {
        assertThat(of("1", "2", "3", "4", "5")).isEmpty();
        assertThat(of("1", "2", "3", "4", "5", "6")).isPresent();
    }

    @Test
    void one_value_at_either_end_of_six_does_not_widen_the_band() {
        Band band = of("9000", "20", "40", "30", "0.001", "25").orElseThrow();
        assertThat(band.spread()).isEqualByComparingTo("2");
        assertThat(band.median()).isEqualByComparingTo("30");
        assertThat(band.size()).isEqualTo(6);
    }

    @Test
    void two_values_at_either_end_of_ten_do_not_widen_the_band() {
        Band band = of("0.1", "0.2", "20", "20", "30", "30", "40", "50", "7000", "8000")
                .orElseThrow();
        assertThat(band.spread()).isEqualByComparingTo("2.5");
    }

    @Test
    void a_value_is_so_many_times_the_median() {
        Band band = of("20", "20", "20", "20", "20", "20").orElseThrow();
        assertThat(band.factor(new BigDecimal("200"))).isEqualByComparingTo("10");
        assertThat(band.factor(new BigDecimal("5"))).isEqualByComparingTo("0.25");
    }
}
