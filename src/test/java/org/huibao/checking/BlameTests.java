package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlameTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    private final Map<Column, List<Witness>> witnesses = new LinkedHashMap<>();

    /** How many times the usual the unit's column is per head; the others lie apart as told. */
    private static Witness witness(Column column, Column per, String times, String spread) {
        int wide = Size.of(new BigDecimal(spread));
        return new Witness(
                column, per, new Ordered(0, 0, 0, 0, wide, wide), new int[] {Size.of(new BigDecimal(times))}, null);
    }

    /** A third count, and how many times the usual the unit's money and persons are by it. */
    private BlameTests third(String name, String paid, String persons, String spread) {
        Column third = AColumn.count(name);
        witnesses.put(third, List.of(witness(third, PAID, paid, spread), witness(third, PERSONS, persons, spread)));
        return this;
    }

    private boolean isOnHeads() {
        witnesses.put(PAID, List.of(witness(PAID, PERSONS, "10", "1")));
        return new Blame(witnesses.keySet(), column -> witnesses.getOrDefault(column, List.of()))
                .isOnHeads(PAID, PERSONS, 0);
    }

    @Test
    void without_a_third_column_the_heads_are_not_to_blame() {
        assertThat(isOnHeads()).isFalse();
    }

    @Test
    void the_heads_are_to_blame_where_a_third_column_goes_with_the_money_and_not_with_them() {
        assertThat(third("户数", "1", "10", "1").isOnHeads()).isTrue();
    }

    @Test
    void the_money_is_to_blame_where_a_third_column_goes_with_the_heads() {
        assertThat(third("户数", "10", "1", "1").isOnHeads()).isFalse();
    }

    @Test
    void a_third_column_may_count_the_heads_itself() {
        Column households = AColumn.count("户数");
        witnesses.put(households, List.of(witness(households, PAID, "1", "1")));
        witnesses.put(PERSONS, List.of(witness(PERSONS, households, "10", "1")));
        assertThat(isOnHeads()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"6, false", "6.1, true"})
    void only_what_lies_clearly_further_off_is_to_blame(String persons, boolean isOnHeads) {
        assertThat(third("户数", "3", persons, "1").isOnHeads()).isEqualTo(isOnHeads);
    }

    @Test
    void two_columns_that_contradict_one_another_blame_nothing() {
        assertThat(third("户数", "1", "10", "1").third("儿童", "10", "1", "1").isOnHeads())
                .isFalse();
    }

    @Test
    void the_three_columns_that_go_with_both_most_closely_are_asked() {
        third("老人", "10", "1", "5").third("病人", "10", "1", "6");
        third("户数", "1", "10", "1").third("儿童", "1", "10", "2").third("残疾人", "10", "1", "3");
        assertThat(isOnHeads()).isTrue();
    }

    @Test
    void a_column_that_does_not_know_the_unit_is_not_asked() {
        Column households = AColumn.count("户数");
        witnesses.put(
                households,
                List.of(
                        new Witness(households, PAID, new Ordered(0), new int[] {Size.NONE}, null),
                        witness(households, PERSONS, "10", "1")));
        assertThat(isOnHeads()).isFalse();
    }
}
