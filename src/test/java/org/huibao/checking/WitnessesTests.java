package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.huibao.vocabulary.Column;
import org.junit.jupiter.api.Test;

class WitnessesTests {
    private static final Column NAME = new Column(
            "名称",
            null,
            List.of("名称"),
            Column.Type.TEXT,
            null,
            new Column.Aggregate.None(),
            false,
            Column.Empty.NONE,
            null);
    private static final Column STANDARD = new Column(
            "标准",
            null,
            List.of("标准"),
            Column.Type.AMOUNT,
            null,
            new Column.Aggregate.None(),
            true,
            Column.Empty.ERROR,
            2);
    private static final Column PERSONS = AColumn.count("人数");
    private static final Column HOUSEHOLDS = AColumn.count("户数");
    private static final Column PAID = AColumn.amount("资金");

    /** Six units that are alike but for the first one's money. */
    private static Witnesses witnesses(String paid) {
        Compared units = Compared.in(NAME, PAID, PERSONS, STANDARD, HOUSEHOLDS);
        for (int unit = 1; unit <= 6; unit++) {
            BigDecimal each = new BigDecimal(unit == 1 ? paid : "10");
            units.unit(
                    "_",
                    each.multiply(BigDecimal.valueOf(2L * unit)).toString(),
                    String.valueOf(2 * unit),
                    "10",
                    String.valueOf(unit));
        }
        return new Witnesses(units.units());
    }

    @Test
    void what_is_much_alike_everywhere_comes_first_and_words_have_no_size() {
        assertThat(witnesses("10").columns()).containsExactly(STANDARD, PAID, PERSONS, HOUSEHOLDS);
    }

    @Test
    void a_column_goes_with_every_count_but_itself_and_last_with_nothing() {
        assertThat(witnesses("10").of(PAID)).extracting(Witness::per).containsExactly(PERSONS, HOUSEHOLDS, null);
        assertThat(witnesses("10").of(PERSONS)).extracting(Witness::per).containsExactly(HOUSEHOLDS, null);
    }

    @Test
    void an_average_goes_with_nothing() {
        assertThat(witnesses("10").of(STANDARD))
                .extracting(Witness::per)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void the_count_that_the_column_goes_with_most_closely_comes_first() {
        Compared units = Compared.in(PAID, PERSONS, HOUSEHOLDS);
        for (int unit = 0; unit < 6; unit++) {
            units.unit(String.valueOf(10 + unit % 2), String.valueOf(unit + 1), String.valueOf(5 + unit % 2));
        }
        Witnesses witnesses = new Witnesses(units.units());
        assertThat(witnesses.of(PAID)).extracting(Witness::per).containsExactly(HOUSEHOLDS, PERSONS, null);
    }

    @Test
    void a_unit_unlike_the_others_is_doubted_where_it_is_unlike_them() {
        Witnesses witnesses = witnesses("900");
        assertThat(witnesses.doubted(PAID)).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(witnesses.doubted(PERSONS).isEmpty()).isTrue();
        assertThat(witnesses.doubted(STANDARD).isEmpty()).isTrue();
    }
}
