package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Stub;
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

    private static Form form(Column... columns) {
        return new Form("统计表", List.of(), new Stub("名称", List.of()), List.of(), List.of(columns), List.of());
    }

    /** Six units that are alike but for the first one's money. */
    private static Witnesses witnesses(String paid) {
        List<Peer> peers = IntStream.range(0, 6)
                .mapToObj(unit -> peer(unit + 1, unit == 0 ? paid : "10"))
                .toList();
        return new Witnesses(form(NAME, PAID, PERSONS, STANDARD, HOUSEHOLDS), peers, 1);
    }

    private static Peer peer(int households, String paid) {
        BigDecimal persons = BigDecimal.valueOf(2L * households);
        Map<Column, BigDecimal> figures = Map.of(
                HOUSEHOLDS,
                BigDecimal.valueOf(households),
                PERSONS,
                persons,
                STANDARD,
                BigDecimal.TEN,
                PAID,
                new BigDecimal(paid).multiply(persons));
        return column -> Optional.ofNullable(figures.get(column));
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
        List<Peer> peers = IntStream.range(0, 6)
                .mapToObj(unit -> (Peer) column -> Optional.of(BigDecimal.valueOf(
                        column == PERSONS ? unit + 1 : column == HOUSEHOLDS ? 5 + unit % 2 : 10 + unit % 2)))
                .toList();
        Witnesses witnesses = new Witnesses(form(PAID, PERSONS, HOUSEHOLDS), peers, 1);
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
