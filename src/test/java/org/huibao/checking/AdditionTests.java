package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdditionTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, header: 人数, type: count}
              - {key: paid, header: 资金, type: amount, unit: 万元, scale: 2}
              - {key: cost, header: 费用, type: amount, unit: 元}
              - {key: average, header: 人均, type: amount, unit: 元, aggregate: none, required: false}
              - {key: remark, header: 备注, type: text, required: false}
            """;

    @TempDir
    private Path folder;

    private ATable three;

    @BeforeEach
    void threeTowns() {
        three = ATable.ofForm(folder.resolve("small"), COLUMNS)
                .unit("甲镇", "10 1.25 100 7 _")
                .unit("乙镇", "20 1.25 200 7 _")
                .unit("丙镇", "30 1.50 300 7 _");
    }

    @Test
    void a_total_that_is_the_sum_is_not_mentioned() {
        assertThat(three.total("60 4.00 600 _ _").found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.02, note", "3.98, note", "4.03, error", "3.97, error"})
    void half_a_unit_of_the_last_place_for_each_figure_is_rounding(String paid, String weight) {
        assertThat(three.total("60 " + paid + " 600 _ _").found()).containsExactly("total-mismatch " + weight + " C8");
    }

    @ParameterizedTest
    @CsvSource({"602, query", "603, error"})
    void a_small_difference_of_money_that_nothing_says_was_rounded_is_asked_about(String cost, String weight) {
        assertThat(three.total("60 4.00 " + cost + " _ _").found()).containsExactly("total-mismatch " + weight + " D8");
    }

    @Test
    void a_mismatch_names_the_total_the_sum_and_how_many_figures_it_has() {
        Map<String, String> told =
                three.total("61 4.00 600 _ _").judged().findings().get(0).arguments();
        assertThat(told)
                .containsEntry("label", "合计")
                .containsEntry("header", "人数")
                .containsEntry("total", "61")
                .containsEntry("sum", "60")
                .containsEntry("rows", "3")
                .containsEntry("difference", "1")
                .containsEntry("tolerance", "0");
    }

    @Test
    void a_total_above_nothing_but_blanks_is_asked_about_and_no_blank_is_called_0() {
        ATable blank = ATable.ofForm(
                        folder.resolve("blank"), COLUMNS.replace("人数, type: count", "人数, type: count, empty: none"))
                .unit("甲镇", "_ 1.25 100 7 _")
                .unit("乙镇", "_ 1.25 200 7 _");
        List<String> found = blank.total("5 2.50 300 _ _").found();
        assertThat(found).contains("total-mismatch query B7").noneMatch(told -> told.startsWith("blank-as-zero"));
    }

    @Test
    void averages_and_words_do_not_add_up() {
        assertThat(three.total("60 4.00 600 7 _").found()).isEmpty();
    }
}
