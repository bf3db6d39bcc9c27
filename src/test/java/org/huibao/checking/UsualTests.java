package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;

class UsualTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    private static final Comparison UNITS = Compared.in(PAID, PERSONS)
            .unit("8", "4")
            .unit("2.5", "1")
            .unit("5", "2")
            .unit("10", "4")
            .unit("25", "10")
            .unit("7.5", "3")
            .units();

    @Test
    void per_head_is_the_figure_by_the_heads() {
        Usual usual = Usual.of(UNITS, UNITS.witness(PAID, PERSONS).orElseThrow());
        assertThat(usual.value()).isEqualByComparingTo("2.5");
        assertThat(usual.value(0)).isEqualByComparingTo("2");
        assertThat(usual.factor(0)).isEqualByComparingTo("0.8");
        assertThat(usual.others()).isEqualTo(5);
    }

    @Test
    void by_itself_it_is_the_figure() {
        Usual usual = Usual.of(UNITS, UNITS.witness(PAID, null).orElseThrow());
        assertThat(usual.value()).isEqualByComparingTo("8");
        assertThat(usual.factor(4)).isEqualByComparingTo("3.125");
    }
}
