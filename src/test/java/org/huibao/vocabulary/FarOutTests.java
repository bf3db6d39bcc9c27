package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarOutTests {
    @ParameterizedTest
    @CsvSource({
        "10000, true",
        "100, true",
        "98, false",
        "10, false",
        "1, false",
        "1/10, false",
        "1/99, false",
        "1/100, true",
        "1/10000, true",
        "1200000, true"
    })
    void a_hundred_times_is_far_out_and_a_hundredth(String factor, boolean isFarOut) {
        assertThat(FarOut.is(Finding.of(FindingCode.MAGNITUDE, Map.of("factor", factor))))
                .isEqualTo(isFarOut);
    }

    @Test
    void nothing_else_is() {
        assertThat(FarOut.is(Finding.of(FindingCode.MAGNITUDE))).isFalse();
        assertThat(FarOut.is(Finding.of(FindingCode.BLANK, Map.of("factor", "10000"))))
                .isFalse();
    }
}
