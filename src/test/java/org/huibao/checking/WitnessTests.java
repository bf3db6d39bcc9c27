package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Random;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit that is looked at always stands first, at 0; the others follow. */
class WitnessTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    private static Witness alone(String value, String others) {
        return units(value, others).witness(PAID, null).orElseThrow();
    }

    private static Witness perHead(String value, String others) {
        return units(value, others).witness(PAID, PERSONS).orElseThrow();
    }

    private static Comparison units(String value, String others) {
        Compared units = Compared.in(PAID, PERSONS).unit(value, "1");
        for (String other : others.strip().split(" ", -1)) {
            units.unit(other, "1");
        }
        return units.units();
    }

    private static String tens(int many, String more) {
        return "10 ".repeat(many) + more;
    }

    @Test
    void how_far_a_value_lies_from_the_usual_one_is_told_whichever_is_larger() {
        assertThat(perHead("8", tens(5, "")).apart(0)).isEqualTo(Size.times(10) - Size.times(8));
        assertThat(perHead("20", tens(5, "")).apart(0)).isEqualTo(Size.times(20) - Size.times(10));
    }

    @ParameterizedTest
    @CsvSource({"80, false", "81, true", "1.25, false", "1.2, true"})
    void by_itself_a_figure_leaves_the_band_at_more_than_eight_times_the_usual(String paid, boolean leaves) {
        assertThat(alone(paid, tens(5, "")).leavesOut(0)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({"50, false", "51, true", "2, false", "1.9, true"})
    void per_head_a_figure_leaves_the_band_at_more_than_five_times_the_usual(String paid, boolean leaves) {
        assertThat(perHead(paid, tens(5, "")).leavesOut(0)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({"180, false", "181, true"})
    void where_the_others_lie_apart_threefold_it_takes_ninefold(String paid, boolean leaves) {
        assertThat(alone(paid, "10 20 20 20 30").leavesOut(0)).isEqualTo(leaves);
    }

    @Test
    void among_few_a_small_figure_is_nothing_odd_where_the_others_lie_further_apart_than_threefold() {
        assertThat(alone("2.1", "10 20 20 20 30").leavesOut(0)).isTrue();
        assertThat(alone("1", "9.9 20 20 20 30").leavesOut(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.02, true", "0.021, false"})
    void a_thousandth_of_the_usual_is_odd_however_far_the_others_lie_apart(String paid, boolean leaves) {
        assertThat(alone(paid, "9.9 20 20 20 30").leavesOut(0)).isEqualTo(leaves);
    }

    @Test
    void among_many_a_small_figure_is_nothing_odd_where_the_others_lie_further_apart_than_twofold() {
        assertThat(alone("1.8", "10 10 15 15 15 15 15 15 20 20 20").leavesOut(0))
                .isTrue();
        assertThat(alone("1.8", "10 10 15 15 15 15 15 15 20.1 20.1 20.1").leavesOut(0))
                .isFalse();
    }

    @Test
    void of_twelve_units_the_outermost_say_nothing_and_of_eleven_they_do() {
        assertThat(alone("121", tens(10, "40")).leavesOut(0)).isTrue();
        assertThat(alone("121", tens(9, "40")).leavesOut(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "999, false"})
    void a_hundredfold_is_odd_though_another_unit_comes_near(String paid, boolean leaves) {
        assertThat(alone(paid, tens(10, "500")).leavesOut(0)).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({"90, true", "89.9, false"})
    void a_slip_leaves_a_gap_of_threefold_to_the_next_unit(String paid, boolean leaves) {
        assertThat(alone(paid, tens(10, "30")).leavesOut(0)).isEqualTo(leaves);
    }

    @Test
    void what_another_unit_has_as_well_is_no_slip() {
        assertThat(alone("90", tens(10, "90")).leavesOut(0)).isFalse();
        assertThat(alone("1", tens(10, "1")).leavesOut(0)).isFalse();
    }

    @Test
    void units_that_lie_even_further_out_are_no_neighbours() {
        assertThat(alone("90", tens(10, "150")).leavesOut(0)).isTrue();
        assertThat(alone("1", tens(10, "0.6")).leavesOut(0)).isTrue();
    }

    @Test
    void two_columns_go_together_closely_up_to_twofold() {
        assertThat(perHead("7000", "10 12 15 15 20").isClose(0)).isTrue();
        assertThat(perHead("7000", "10 12 15 15 20.1").isClose(0)).isFalse();
    }

    /** Wherever figures lie and however they are written. */
    @Test
    void whoever_is_left_out_was_doubted_before() {
        Random random = new Random(4);
        int left = 0;
        int seen = 0;
        for (int table = 0; table < 400; table++) {
            Comparison units = random(random, 6 + random.nextInt(12));
            Witness witness = units.witness(PAID, PERSONS).orElseThrow();
            for (int unit = 0; unit < units.count(); unit++) {
                boolean isLeftOut = witness.knows(unit) && witness.leavesOut(unit);
                assertThat(isLeftOut && !witness.doubted().get(unit)).isFalse();
                left += isLeftOut ? 1 : 0;
            }
            seen += witness.doubted().cardinality();
        }
        assertThat(left).isGreaterThan(100);
        assertThat(seen).as("and not much more than that").isLessThan(4 * left);
    }

    /** Most much alike, some around five times as much or as little. */
    private static Comparison random(Random random, int size) {
        Compared units = Compared.in(PAID, PERSONS);
        for (int unit = 0; unit < size; unit++) {
            int heads = 1 + random.nextInt(99_999);
            int each = random.nextInt(9) == 0 ? 480 + random.nextInt(60) : 95 + random.nextInt(10);
            int scale = random.nextInt(9) - 2;
            BigDecimal exact = BigDecimal.valueOf((long) heads * each, 2);
            BigDecimal paid = random.nextBoolean() ? exact.setScale(scale + 4, RoundingMode.HALF_UP) : exact;
            units.unit(paid.toString(), String.valueOf(heads));
        }
        return units.units();
    }

    @Test
    void nobody_is_doubted_where_all_lie_within_the_usual() {
        assertThat(perHead("35", tens(5, "")).doubted().isEmpty()).isTrue();
        assertThat(perHead("51", tens(5, "")).doubted()).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(perHead("1E+40", tens(5, "")).doubted()).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(perHead("1E-40", tens(5, "")).doubted()).isEqualTo(BitSet.valueOf(new long[] {1}));
    }
}
