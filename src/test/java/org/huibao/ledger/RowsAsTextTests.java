package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsAsTextTests {
    private static final Place STUB = Place.of("Sheet1", "A5");

    @Test
    void says_a_value_that_stands_where_it_should_as_nothing_but_the_value() {
        assertThat(RowsAsText.of(List.of(row(STUB, Map.of("paid", figure("0.50", null, "C5"))))))
                .isEqualTo("""
                        {"sheet":"Sheet1","columns":{"paid":2},"rows":[["detail","黄水社区","A5",0.50]]}""");
    }

    @Test
    void says_words_and_blanks_that_stand_where_they_should_in_short_and_the_rest_with_its_place() {
        assertThat(RowsAsText.of(List.of(row(STUB, Map.of("a", new Entry.Words("无", Place.of("Sheet1", "B5")))))))
                .endsWith("\"A5\",\"无\"]]}");
        assertThat(RowsAsText.of(List.of(row(
                        STUB, Map.of("a", new Entry.Gap(Entry.Why.BLANK, "", Place.of("Sheet1", "B5")))))))
                .endsWith("\"A5\",[]]]}");
        assertThat(RowsAsText.of(List.of(row(STUB, Map.of("a", new Entry.Words("无", Place.of("附表", "B5")))))))
                .endsWith("\"A5\",[\"words\",null,\"无\",[\"附表\",\"B5\"]]]]}");
    }

    @Test
    void a_number_of_two_hundred_digits_is_one_and_a_longer_one_a_text() {
        String longest = "1".repeat(200);
        assertThat(RowsAsText.of(List.of(row(STUB, Map.of("a", figure(longest, null, "B5"))))))
                .endsWith("\"A5\"," + longest + "]]}");
        assertThat(RowsAsText.of(List.of(row(STUB, Map.of("a", figure(longest + "1", null, "B5"))))))
                .endsWith("\"A5\",[\"figure\",\"" + longest + "1\",null]]]}");
    }

    @Test
    void gives_back_every_entry_exactly_with_its_text_and_its_place() {
        comesBack(row(
                STUB,
                Map.of(
                        "plain", figure("11.09890", null, "B5"),
                        "negative", figure("-0.5", null, "C5"),
                        "repaired", figure("2000", "２０００", "D5"),
                        "elsewhere", new Entry.Figure(new BigDecimal("7"), null, Place.of("附表", "Z9")),
                        "below", figure("7", null, "E6"),
                        "words", new Entry.Words("说“是”\\ \n", Place.of("Sheet1", "F5")),
                        "blank", new Entry.Gap(Entry.Why.BLANK, "", Place.of("Sheet1", "G5")),
                        "none", new Entry.Gap(Entry.Why.NOT_APPLICABLE, "/", Place.of("Sheet1", "H5")),
                        "unread", new Entry.Gap(Entry.Why.UNREADABLE, "约50", Place.of("Sheet1", "I5")),
                        "nowhere", new Entry.Gap(Entry.Why.BLANK, "", Place.wholeSheet("附表")))));
    }

    @Test
    void gives_back_numbers_of_any_length() {
        comesBack(row(STUB, Map.of("long", figure("1" + "0".repeat(5_000) + ".5", null, "B5"))));
    }

    @Test
    void gives_back_rows_of_several_sheets_and_of_different_columns() {
        comesBack(
                row(STUB, Map.of("one", figure("1", null, "B5"))),
                row(Place.of("附表!1", "A6"), Map.of("two", new Entry.Figure(BigDecimal.ONE, null, STUB))),
                row(Place.wholeSheet(""), Map.of()));
        comesBack();
    }

    private static void comesBack(Row... rows) {
        assertThat(RowsFromText.of(RowsAsText.of(List.of(rows)))).containsExactly(rows);
    }

    private static Row row(Place stub, Map<String, Entry> entries) {
        return new Row(Row.Role.DETAIL, "黄水社区", stub, entries);
    }

    private static Entry figure(String value, @Nullable String written, String cell) {
        return new Entry.Figure(new BigDecimal(value), written, Place.of("Sheet1", cell));
    }
}
