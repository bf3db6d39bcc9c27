package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceTests {
    private static final Column PAID = AColumn.amount("资金");
    private static final Column PERSONS = AColumn.count("人数");

    /** Units with so much money for so many persons each. */
    private static List<Peer> units(String... figures) {
        return Stream.of(figures)
                .map(unit -> unit.split("/", -1))
                .map(unit -> unit(Map.of(PAID, new BigDecimal(unit[0]), PERSONS, new BigDecimal(unit[1]))))
                .toList();
    }

    private static Peer unit(Map<Column, BigDecimal> figures) {
        return column -> Optional.ofNullable(figures.get(column));
    }

    private static BitSet outside(List<Peer> units, int looked) {
        return new Glance(units, looked).outside(PAID, List.of(PERSONS));
    }

    private static boolean isOutside(String paid) {
        return outside(units(paid + "/10", "10/10", "10/10", "10/10", "10/10", "10/10"), 1)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "35, false", "51, true", "3, false", "1.9, true", "1E+40, true", "1E-40, true"})
    void a_unit_far_from_the_others_may_stand_out(String paid, boolean isOutside) {
        assertThat(isOutside(paid)).isEqualTo(isOutside);
    }

    @Test
    void the_heads_are_what_counts_and_not_how_many_decimals_were_written() {
        assertThat(outside(units("900/900", "1.000/1", "20/20.00", "3/3", "5E+3/5000", "7/7"), 6)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void without_heads_the_figure_itself_counts() {
        List<Peer> units = units("900/0", "10/0", "10/0", "10/0", "10/0", "10/0");
        assertThat(outside(units, 6)).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(new Glance(units, 6).outside(PERSONS, List.of(PERSONS)).isEmpty())
                .isTrue();
    }

    @Test
    void of_too_few_nothing_is_usual() {
        assertThat(outside(units("900/10", "10/10", "10/10", "10/10", "10/10"), 5)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void those_that_units_are_held_against_are_not_looked_at_themselves() {
        assertThat(outside(units("10/10", "900/10", "10/10", "10/10", "10/10", "10/10"), 1)
                        .isEmpty())
                .isTrue();
    }

    /** What a first look passes over no witness objects to, wherever figures lie and however they are written. */
    @Test
    void nobody_is_passed_over_to_whom_a_witness_objects() {
        Random random = new Random(4);
        int left = 0;
        int seen = 0;
        for (int table = 0; table < 400; table++) {
            List<Peer> units = random(random, 6 + random.nextInt(8));
            BitSet outside = outside(units, units.size());
            Optional<Witness> witness = Witness.of(PAID, PERSONS, units);
            for (int unit = 0; unit < units.size(); unit++) {
                int at = unit;
                if (witness.filter(one -> one.knows(at) && one.leavesOut(at)).isPresent()) {
                    left++;
                    assertThat(outside.get(unit)).isTrue();
                }
                seen += outside.get(unit) ? 1 : 0;
            }
        }
        assertThat(left).isGreaterThan(100);
        assertThat(seen).as("and not much more than that").isLessThan(4 * left);
    }

    /** Most much alike, some around five times as much or as little. */
    private static List<Peer> random(Random random, int size) {
        List<Peer> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int heads = 1 + random.nextInt(99_999);
            int each = random.nextInt(9) == 0 ? 480 + random.nextInt(60) : 95 + random.nextInt(10);
            int scale = random.nextInt(9) - 2;
            Map<Column, BigDecimal> figures = new HashMap<>();
            figures.put(PERSONS, BigDecimal.valueOf(heads));
            BigDecimal exact = BigDecimal.valueOf((long) heads * each, 2);
            figures.put(PAID, random.nextBoolean() ? exact.setScale(scale + 4, RoundingMode.HALF_UP) : exact);
            units.add(unit(figures));
        }
        return units;
    }
}
