package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.vocabulary.Arithmetic.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTests {
    private static final Arithmetic FIRST = new Arithmetic.Figure(0);
    private static final Arithmetic SECOND = new Arithmetic.Figure(1);

    private static Arithmetic constant(String number) {
        return new Arithmetic.Constant(new BigDecimal(number));
    }

    private static Arithmetic joined(Arithmetic left, Sign sign, Arithmetic right) {
        return new Arithmetic.Joined(left, sign, right);
    }

    private static String value(Arithmetic what, String... figures) {
        return new Term("", what, List.of())
                .value(Stream.of(figures).map(BigDecimal::new).toList())
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"PLUS, 2.5", "MINUS, 1.5", "TIMES, 1.00", "OVER, 4"})
    void two_figures_are_reckoned(Sign sign, String result) {
        assertThat(value(joined(FIRST, sign, SECOND), "2.0", "0.5")).isEqualTo(result);
    }

    @Test
    void a_figure_alone_is_as_it_was_written() {
        assertThat(value(FIRST, "12.30")).isEqualTo("12.30");
        assertThat(value(new Arithmetic.Negative(FIRST), "12.30")).isEqualTo("-12.30");
    }

    @Test
    void a_third_of_three_is_one_although_a_third_never_ends() {
        Arithmetic third = joined(FIRST, Sign.OVER, constant("3.0"));

        assertThat(value(third, "1")).isEqualTo("0." + "3".repeat(34));
        assertThat(value(joined(third, Sign.TIMES, constant("3.0")), "1")).isEqualTo("1");
        assertThat(value(joined(joined(third, Sign.PLUS, third), Sign.PLUS, third), "1"))
                .isEqualTo("1");
    }

    @Test
    void nothing_is_divided_by_0_however_deep() {
        Arithmetic none = new Arithmetic.Grouped(joined(FIRST, Sign.MINUS, FIRST));

        assertThat(value(joined(SECOND, Sign.OVER, none), "1", "2")).isEqualTo("none");
        assertThat(value(joined(joined(SECOND, Sign.OVER, none), Sign.TIMES, constant("0.0")), "1", "2"))
                .isEqualTo("none");
    }

    @Test
    void signs_and_parentheses_are_written_where_they_were_read() {
        Arithmetic sum = new Arithmetic.Grouped(joined(FIRST, Sign.PLUS, new Arithmetic.Negative(SECOND)));

        assertThat(joined(sum, Sign.TIMES, constant("1E+3")).written(Arithmetic.Notation.PLAIN))
                .isEqualTo("(x0 + (-x1)) * 1000");
    }

    @Test
    void only_figures_that_are_added_up_are_a_sum() {
        assertThat(joined(joined(FIRST, Sign.PLUS, SECOND), Sign.PLUS, FIRST).isSum())
                .isTrue();
        assertThat(joined(FIRST, Sign.MINUS, SECOND).isSum()).isFalse();
        assertThat(joined(FIRST, Sign.PLUS, constant("1.0")).isSum()).isFalse();
    }

    @Test
    void what_names_no_figure_is_the_same_for_all() {
        assertThat(joined(constant("1.0"), Sign.OVER, constant("2.0")).isConstant())
                .isTrue();
        assertThat(new Arithmetic.Negative(FIRST).isConstant()).isFalse();
        assertThat(new Arithmetic.Grouped(joined(constant("1.0"), Sign.OVER, FIRST)).divides())
                .isTrue();
        assertThat(joined(FIRST, Sign.TIMES, SECOND).divides()).isFalse();
    }
}
