package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailSumsTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count, required: false}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 元, required: false}
              - {key: average, no: 3, header: 人均, type: amount, unit: 元, aggregate: 2 / 1, required: false}
              - {key: rounded, no: 4, header: 约, type: amount, unit: 元, aggregate: 2 / 1, scale: 1, required: false}
              - {key: standard, no: 5, header: 标准, type: amount, unit: 元, aggregate: none, required: false}
            """;

    @TempDir
    private Path folder;

    private Map<String, Entry> summed(String one, String other) {
        return ATable.ofForm(folder.resolve("small"), COLUMNS)
                .detail("甲镇", "一村", one)
                .detail("甲镇", "二村", other)
                .figures()
                .units()
                .get(0)
                .entries();
    }

    private static String plain(Map<String, Entry> entries, String column) {
        return entries.get(column) instanceof Entry.Figure figure ? figure.plain() : "";
    }

    private static Entry.Why why(Map<String, Entry> entries, String column) {
        return entries.get(column) instanceof Entry.Gap gap ? gap.why() : Entry.Why.BLANK;
    }

    @Test
    void what_adds_up_is_added_up_and_stands_where_its_first_figure_does() {
        Map<String, Entry> entries = summed("_ 10 1 1 7", "3 20 1 1 7");
        assertThat(plain(entries, "persons")).isEqualTo("3");
        assertThat(plain(entries, "paid")).isEqualTo("30");
        assertThat(entries.get("persons"))
                .extracting(Entry::place)
                .extracting("row")
                .isEqualTo(5);
        assertThat(entries.get("paid"))
                .extracting(Entry::place)
                .extracting("row")
                .isEqualTo(4);
    }

    @Test
    void what_follows_from_other_totals_is_reckoned_to_the_decimals_of_the_form_or_to_four() {
        Map<String, Entry> entries = summed("1 10 1 1 7", "2 10 1 1 7");
        assertThat(plain(entries, "average")).isEqualTo("6.6667");
        assertThat(plain(entries, "rounded")).isEqualTo("6.7");
    }

    @Test
    void what_follows_from_a_total_that_is_not_known_is_not_known() {
        Map<String, Entry> entries = summed("? 10 1 1 7", "2 10 1 1 7");
        assertThat(why(entries, "persons")).isEqualTo(Entry.Why.UNREADABLE);
        assertThat(entries.get("average")).isInstanceOf(Entry.Gap.class);
    }

    @Test
    void what_neither_adds_up_nor_follows_is_blank() {
        assertThat(summed("1 10 1 1 7", "2 10 1 1 7").get("standard"))
                .isInstanceOfSatisfying(
                        Entry.Gap.class, gap -> assertThat(gap.why()).isEqualTo(Entry.Why.BLANK));
    }

    @Test
    void what_applies_to_no_part_does_not_apply_to_the_whole() {
        assertThat(why(summed("/ 10 1 1 7", "/ 10 1 1 7"), "persons")).isEqualTo(Entry.Why.NOT_APPLICABLE);
        assertThat(why(summed("_ 10 1 1 7", "_ 10 1 1 7"), "persons")).isEqualTo(Entry.Why.BLANK);
    }

    @Test
    void a_column_that_no_part_has_is_absent() {
        assertThat(summed("1 10", "2 20")).containsOnlyKeys("persons", "paid");
    }
}
