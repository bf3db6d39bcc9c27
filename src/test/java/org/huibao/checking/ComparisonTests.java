package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    private static Compared six() {
        Compared units = Compared.in(PAID, PERSONS);
        for (int unit = 1; unit <= 6; unit++) {
            units.unit(String.valueOf(10 * unit), String.valueOf(unit));
        }
        return units;
    }

    @Test
    void a_unit_without_figure_or_without_heads_says_nothing() {
        Comparison units = six().unit("0", "1").unit("1", "0").unit("_", "1").units();
        Witness perHead = units.witness(PAID, PERSONS).orElseThrow();
        assertThat(perHead.values().count()).isEqualTo(6);
        assertThat(perHead.knows(5)).isTrue();
        assertThat(perHead.knows(6)).isFalse();
        assertThat(perHead.knows(7)).isFalse();
        assertThat(perHead.knows(8)).isFalse();
        assertThat(units.witness(PAID, null).orElseThrow().values().count()).isEqualTo(7);
    }

    @Test
    void five_units_say_nothing_of_what_is_usual_and_six_do() {
        assertThat(six().units().witness(PAID, PERSONS)).isPresent();
        Compared five = Compared.in(PAID, PERSONS);
        for (int unit = 0; unit < 5; unit++) {
            five.unit("10", "1");
        }
        assertThat(five.units().witness(PAID, PERSONS)).isEmpty();
        assertThat(five.unit("10", "_").units().witness(PAID, PERSONS)).isEmpty();
    }

    @Test
    void the_heads_are_what_counts_and_not_how_many_decimals_were_written() {
        Compared units = Compared.in(PAID, PERSONS);
        for (String unit : "900/900 1.000/1 20/20.00 3/3 5E+3/5000 7/7".split(" ", -1)) {
            units.unit(unit.split("/", -1));
        }
        assertThat(units.units().witness(PAID, PERSONS).orElseThrow().spread()).isBetween(-Size.SAME, Size.SAME);
    }

    @Test
    void growth_is_measured_from_the_round_before_and_else_from_the_year_before() {
        Map<Term.When, String> each = Map.of(Term.When.PREVIOUS_ROUND, "第0镇", Term.When.YEAR_BEFORE, "第1镇");
        Comparison units = six().before((campaign, round, unit, operand) ->
                unit.name().equals(each.get(operand.when())) ? Optional.of(BigDecimal.valueOf(5)) : Optional.empty());
        Witness growth = units.growth(PAID);
        assertThat(growth.values().count()).isEqualTo(2);
        assertThat(growth.ratio(0) - Size.times(2)).isBetween(-Size.SAME, Size.SAME);
        assertThat(growth.ratio(1) - Size.times(4)).isBetween(-Size.SAME, Size.SAME);
        assertThat(growth.knows(2)).isFalse();
        assertThat(units.before(PAID, 1)).contains(BigDecimal.valueOf(5));
        assertThat(units.before(PAID, 2)).isEmpty();
    }
}
