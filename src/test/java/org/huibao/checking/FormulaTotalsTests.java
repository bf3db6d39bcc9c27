package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Special;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTotalsTests {
    private static final String COLUMNS = """
            columns:
              - {key: persons, no: 1, header: 人数, type: count}
              - {key: paid, no: 2, header: 资金, type: amount, unit: 元, scale: 0}
              - {key: average, no: 3, header: 人均, type: amount, unit: 元, scale: 1, aggregate: 2 / 1, required: false}
            """;

    @TempDir
    private Path folder;

    private ATable table() {
        return ATable.ofForm(folder.resolve("small"), COLUMNS);
    }

    @Test
    void an_average_of_all_that_does_not_follow_from_the_totals_is_asked_about() {
        ATable table = table().unit("甲镇", "10 100 10").unit("乙镇", "10 300 30").total("20 400 40");
        assertThat(table.found()).containsExactly("total-mismatch query D7");
        Finding asked = table.judged().findings().get(0);
        assertThat(asked.which()).isEqualTo(Special.FORMULA);
        assertThat(asked.arguments())
                .containsEntry("label", "合计")
                .containsEntry("header", "人均")
                .containsEntry("total", "40")
                .containsEntry("arithmetic", "400 ÷ 20 = 20");
        assertThat(asked.unit()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20, true", "20.55, true", "20.56, false", "19.45, true", "19.44, false"})
    void rounding_of_the_average_and_of_its_money_is_tolerated(String average, boolean holds) {
        List<String> found = table().unit("甲镇", "10 100 10")
                .unit("乙镇", "10 300 30")
                .total("20 400 " + average)
                .found();
        assertThat(found.isEmpty()).isEqualTo(holds);
    }

    @Test
    void a_total_row_without_the_average_or_without_what_it_follows_from_claims_nothing() {
        assertThat(table().unit("甲镇", "10 100 10").total("10 100 _").found()).isEmpty();
        assertThat(table().unit("甲镇", "10 100 10").total("_ 100 99").found()).isEmpty();
    }

    @Test
    void a_units_own_row_above_its_parts_is_a_total() {
        ATable wrong =
                table().unit("甲镇", "20 400 40").detail("甲镇", "一村", "10 100 10").detail("甲镇", "二村", "10 300 30");
        assertThat(wrong.found()).containsExactly("total-mismatch query D5");
        assertThat(wrong.judged().findings().get(0).unit()).isEqualTo("甲镇");
    }

    @Test
    void a_unit_without_parts_says_its_average_itself() {
        assertThat(table().unit("甲镇", "20 400 40").found()).isEmpty();
    }
}
