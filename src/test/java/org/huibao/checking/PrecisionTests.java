package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTests {
    private static final Column PERSONS = AColumn.count("人数");
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PAID_TO_4 = AColumn.amount("资金", 4);

    private static List<BigDecimal> figures(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).toList();
    }

    @Test
    void counts_are_never_rounded() {
        assertThat(Precision.halfUnit(PERSONS, figures("1.5", "2"))).isZero();
        assertThat(Precision.halfUnitOfMany(PERSONS, figures("1.5", "2", "3", "4", "5", "6")))
                .isZero();
    }

    @Test
    void money_is_rounded_to_the_decimals_that_the_form_says() {
        assertThat(Precision.halfUnit(PAID_TO_4, figures("1.5"))).isEqualByComparingTo("0.00005");
    }

    @Test
    void where_the_form_says_nothing_the_figure_with_most_decimals_speaks_for_all() {
        assertThat(Precision.halfUnit(PAID, figures("1.5", "2.25", "3"))).isEqualByComparingTo("0.005");
        assertThat(Precision.halfUnit(PAID, figures("100", "2.00"))).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2 1.5 2.1 3 4 5.5, 0.05",
        "1.2 1.5 2.1 3 4, 0.00005",
        "1 2 3 4 5 6, 0.00005",
        "1.23456 2 3 4 5 6, 0.00005"
    })
    void six_figures_that_all_have_fewer_decimals_than_the_form_says_were_rounded_to_these(
            String written, String halfUnit) {
        assertThat(Precision.halfUnitOfMany(PAID_TO_4, figures(written.split(" ", -1))))
                .isEqualByComparingTo(halfUnit);
    }

    @Test
    void figures_say_by_decimals_or_the_form_by_a_scale_that_they_are_rounded() {
        assertThat(Precision.isRounded(PAID, figures("1", "2.5"))).isTrue();
        assertThat(Precision.isRounded(PAID, figures("1", "2.0"))).isFalse();
        assertThat(Precision.isRounded(PAID_TO_4, figures("1", "2"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1", "1.234, 3", "100, 0", "7, 0"})
    void zeros_at_the_end_are_no_decimals(String figure, int decimals) {
        assertThat(Precision.decimals(new BigDecimal(figure))).isEqualTo(decimals);
    }
}
