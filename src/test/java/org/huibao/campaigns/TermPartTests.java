package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPartTests {
    private static final TermPart TWO = TermPart.constant(new BigDecimal("2.0"));
    private static final TermPart COLUMN = TermPart.operand(3);

    @ParameterizedTest
    @CsvSource({"+, 2.5", "-, 1.5", "*, 1", "/, 4"})
    void numbers_alone_come_to_a_number(String sign, String result) {
        TermPart joined = TWO.joined(sign, TermPart.constant(new BigDecimal("0.5")));

        assertThat(joined.arithmetic()).isEqualTo("2.0 " + sign + " 0.5");
        assertThat(joined.constant()).isEqualByComparingTo(result);
    }

    @Test
    void a_quotient_that_never_ends_is_cut_and_not_refused() {
        assertThat(TWO.joined("/", TermPart.constant(new BigDecimal(3))).constant())
                .isEqualByComparingTo("0.6666666666666666666666666666666667");
    }

    @Test
    void a_column_makes_the_whole_unknown() {
        assertThat(COLUMN.joined("-", TWO)).isEqualTo(new TermPart("x3 - 2.0", null));
        assertThat(TWO.joined("*", COLUMN)).isEqualTo(new TermPart("2.0 * x3", null));
        assertThat(COLUMN.negated()).isEqualTo(new TermPart("(-x3)", null));
        assertThat(COLUMN.isZero()).isFalse();
    }

    @Test
    void is_zero_whatever_way_that_is_written() {
        assertThat(TermPart.constant(new BigDecimal("0.00")).isZero()).isTrue();
        assertThat(TWO.joined("-", TWO).inParentheses().isZero()).isTrue();
        assertThat(TermPart.constant(new BigDecimal("0.0")).negated().isZero()).isTrue();
        assertThat(TWO.isZero()).isFalse();
        assertThat(TWO.negated().constant()).isEqualByComparingTo("-2");
    }

    @Test
    void keeps_signs_and_parentheses_in_its_arithmetic() {
        assertThat(TWO.negated().inParentheses().arithmetic()).isEqualTo("((-2.0))");
        assertThat(TermPart.constant(new BigDecimal("1E+3")).arithmetic()).isEqualTo("1000");
    }
}
