package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTests {

    @ParameterizedTest
    @CsvSource({"10, 10", "0.1, 1/10", "1, 1", "9.96, 10", "0.0001, 1/10000", "12345, 12000", "2.54, 2.5"})
    void a_factor_is_shown_with_two_digits_and_as_a_fraction_below_1(String factor, String shown) {
        assertThat(Factor.shown(new BigDecimal(factor))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 4", "4, 4", "1, 1"})
    void how_far_apart_two_figures_are_does_not_depend_on_which_is_larger(String factor, String apart) {
        assertThat(Factor.apart(new BigDecimal(factor))).isEqualByComparingTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"1234.5, 1230", "0.045678, 0.0457", "72.00, 72", "8, 8"})
    void a_figure_that_is_only_typical_has_three_digits(String figure, String shown) {
        assertThat(Factor.roughly(new BigDecimal(figure))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0, false",
        "21, 0, true",
        "1, 9, false",
        "1, 22, true",
        "180, 120, false",
        "190, 120, true",
    })
    void a_small_count_scatters_by_about_the_square_root_of_it(String figure, String expected, boolean isNoScatter) {
        assertThat(Factor.isNoScatter(AColumn.count("人数"), new BigDecimal(figure), new BigDecimal(expected)))
                .isEqualTo(isNoScatter);
    }

    @Test
    void money_does_not_scatter() {
        assertThat(Factor.isNoScatter(AColumn.amount("资金"), BigDecimal.ONE, BigDecimal.TEN))
                .isTrue();
    }
}
