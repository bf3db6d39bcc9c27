package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit that is looked at always stands first, at 0; the others follow. */
class WitnessTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    private static Witness alone(String value, String others) {
        return Witness.of(PAID, null, units(1, value, others)).orElseThrow();
    }

    private static Witness perHead(String value, String others) {
        return Witness.of(PAID, PERSONS, units(1, value, others)).orElseThrow();
    }

    private static List<Peer> units(int persons, String value, String others) {
        return Stream.concat(Stream.of(value), Stream.of(others.strip().split(" ", -1)))
                .map(paid -> unit(BigDecimal.valueOf(persons), new BigDecimal(paid)))
                .toList();
    }

    private static Peer unit(BigDecimal persons, BigDecimal paid) {
        Map<Column, BigDecimal> figures = Map.of(PERSONS, persons, PAID, paid);
        return column -> Optional.ofNullable(figures.get(column));
    }

    private static String tens(int many, String more) {
        return "10 ".repeat(many) + more;
    }

    @Test
    void per_head_is_the_figure_by_the_heads() {
        Witness witness = Witness.of(PAID, PERSONS, units(4, "8", tens(5, ""))).orElseThrow();
        assertThat(witness.value(0)).isEqualByComparingTo("2");
        assertThat(witness.factor(0)).isEqualByComparingTo("0.8");
        assertThat(witness.apart(0)).isEqualByComparingTo("1.25");
    }

    @Test
    void a_unit_without_figure_or_without_heads_says_nothing() {
        List<Peer> units = new ArrayList<>(units(1, "10", tens(5, "")));
        units.add(unit(BigDecimal.ONE, BigDecimal.ZERO));
        units.add(unit(BigDecimal.ZERO, BigDecimal.ONE));
        Witness witness = Witness.of(PAID, PERSONS, units).orElseThrow();
        assertThat(witness.knows(5)).isTrue();
        assertThat(witness.knows(6)).isFalse();
        assertThat(witness.knows(7)).isFalse();
        assertThat(Witness.of(PAID, PERSONS, units.subList(1, 8))).isEmpty();
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

    @Test
    void a_small_count_that_may_be_scatter_is_not_objected_to() {
        Witness persons = Witness.of(
                        PERSONS,
                        null,
                        Stream.of("1", "9", "9", "9", "9", "9")
                                .map(BigDecimal::new)
                                .map(count -> unit(count, BigDecimal.ONE))
                                .toList())
                .orElseThrow();
        assertThat(persons.leavesOut(0)).isTrue();
        assertThat(persons.objectsTo(0, BigDecimal.ONE)).isFalse();
        assertThat(alone("1", tens(5, "")).objectsTo(0, BigDecimal.ONE)).isTrue();
        assertThat(alone("8", tens(5, "")).objectsTo(0, new BigDecimal("8"))).isFalse();
    }
}
