package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTests {
    @TempDir
    private Path folder;

    private ATable table(String column) {
        return ATable.ofForm(
                folder.resolve("small"),
                "columns:\n  - {key: a, header: 人 数, " + column + "}\n" + "  - {key: b, header: 户数, type: count}\n");
    }

    private List<String> blank(String column) {
        return table(column).unit("甲镇", "_ 1").found();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: count                                              | blank error B5",
                "type: count, empty: none                                 | blank note B5",
                "type: count, required: false                             | blank note B5",
                "type: count, empty: zero                                 | blank-as-zero note B5",
                "type: amount, aggregate: none                            | blank error B5",
                "type: amount, aggregate: none, required: false           | blank note B5",
                "type: text, required: true, empty: error                 | blank error B5",
                "type: text, required: true, empty: none                  | blank note B5",
            })
    void what_a_blank_means_is_said_by_the_form(String column, String found) {
        assertThat(blank(column)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: count, empty: none       | 5 1 | blank query",
                "type: count, required: false   | 5 1 | blank query",
                "type: count, empty: zero       | 5 1 | blank-as-zero query",
                "type: count                    | 5 1 | blank error",
                "type: count, required: false   | 0 1 | blank note",
                "type: count, empty: zero       | _ 1 | blank-as-zero note",
            })
    void a_blank_above_parts_with_figures_is_asked_about(String column, String part, String found) {
        assertThat(table(column).unit("甲镇", "_ 1").detail("甲镇", "一村", part).found())
                .anyMatch(one -> one.startsWith(found + " "));
    }

    @Test
    void an_optional_remark_may_be_blank() {
        assertThat(blank("type: text")).isEmpty();
    }

    @Test
    void what_cannot_be_summed_is_not_asked_of_a_unit_that_sent_parts_alone() {
        String average = "type: amount, aggregate: none";
        assertThat(table(average)
                        .detail("甲镇", "一村", "5 1")
                        .detail("甲镇", "二村", "6 2")
                        .found())
                .containsExactly("summed-from-details note A5", "blank note B5");
        assertThat(table("type: count")
                        .detail("甲镇", "一村", "_ 1")
                        .detail("甲镇", "二村", "_ 2")
                        .found())
                .containsExactly("summed-from-details note A5", "blank error B5");
    }

    @Test
    void the_column_is_named_without_inner_space() {
        assertThat(table("type: count")
                        .unit("甲镇", "_ 1")
                        .judged()
                        .findings()
                        .get(0)
                        .arguments())
                .containsEntry("header", "人数");
        assertThat(table("type: count")
                        .unit("甲镇", "/ 1")
                        .judged()
                        .findings()
                        .get(0)
                        .arguments())
                .containsEntry("header", "人数");
        assertThat(table("type: count, empty: zero")
                        .unit("甲镇", "_ 1")
                        .judged()
                        .findings()
                        .get(0)
                        .taken())
                .isEqualTo("0");
    }

    @Test
    void a_word_that_left_a_unit_without_a_sum_is_asked_about_once() {
        Finding told = Finding.of(FindingCode.NOT_A_NUMBER).about("a").ofUnit("甲镇");
        Finding there = told.at(Place.of("Sheet1", "B5"));
        Finding elsewhere = told.at(Place.of("Sheet1", "B6"));
        String asked = "no-figure-word query B5";
        assertThat(table("type: count").detail("甲镇", "一村", "? 1").finding(there).found())
                .doesNotContain(asked);
        assertThat(table("type: count")
                        .detail("甲镇", "一村", "? 1")
                        .finding(elsewhere)
                        .found())
                .contains(asked);
        assertThat(table("type: count").unit("甲镇", "? 1").found()).isEmpty();
    }
}
