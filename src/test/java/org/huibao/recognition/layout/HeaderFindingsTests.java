package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.recognition.layout.DrawnTable.HEAD;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class HeaderFindingsTests {
    private static final String ROW = "黄水镇|90|171|2|3|113|113|0\n";

    @Test
    void of_a_header_that_is_the_forms_there_is_nothing_to_say() {
        assertThat(findings("城市居民最低生活保障统计表\n" + HEAD + ROW)).isEmpty();
    }

    @Test
    void a_missing_column_weighs_as_much_as_the_form_needs_it() {
        assertThat(findings("地区|低保户数|低保人数|当月新增|当月退出|其中：低保金\n黄水镇|1|2|3|4|5"))
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_MISSING)
                .extracting(Finding::column, Finding::severity)
                .containsExactly(tuple("paid", Severity.ERROR), tuple("extra", Severity.NOTE));
    }

    @Test
    void a_header_that_stands_twice_is_told_with_both_places() {
        Finding finding = findings("地区|低保户数|低保人数|低保户数|当月新增|当月退出\n黄水镇|1|2|3|4|5").get(0);

        assertThat(finding.code()).isEqualTo(FindingCode.COLUMN_AMBIGUOUS);
        assertThat(finding.column()).isEqualTo("households");
        assertThat(finding.arguments().get("candidates")).isEqualTo("B1 低保户数、D1 低保户数");
    }

    @Test
    void a_hidden_column_and_one_by_another_name_are_told() {
        assertThat(findings(TableSketch.of(HEAD + ROW).hidingColumn(1)))
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple(FindingCode.COLUMN_HIDDEN, "households"));
        assertThat(findings(HEAD.replace("低保人数", "城镇低保人数") + ROW))
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple(FindingCode.COLUMN_RENAMED, "persons"));
    }

    @Test
    void a_very_wide_tables_unknown_columns_are_told_as_a_number() {
        List<Finding> findings = findings(wide(53));

        assertThat(findings).hasSize(51).allMatch(finding -> finding.code() == FindingCode.COLUMN_UNKNOWN);
        assertThat(findings.get(50).arguments()).containsValue("3");
        assertThat(findings(wide(50))).hasSize(50);
    }

    @Test
    void a_title_that_is_another_years_or_none_of_ours_is_told() {
        assertThat(findings("食品安全抽检情况一览表\n" + HEAD + ROW))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(FindingCode.WRONG_FORM, Severity.QUERY));
    }

    @Test
    void a_second_table_beside_the_first_is_told_with_both_places() {
        assertThat(findings("地区|低保户数|低保人数|当月新增|当月退出|资金总支出|地区|数\n黄水镇|1|2|3|4|5|西沱镇|9\n万安街道|1|2|3|4|5|三河镇|9"))
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_AMBIGUOUS)
                .extracting(
                        finding -> Objects.requireNonNull(finding.place()).cell(),
                        finding -> finding.arguments().get("candidates"))
                .containsExactly(tuple("G2", "A2、G2"));
    }

    @Test
    void each_column_says_where_it_was_found_and_by_what() {
        assertThat(new HeaderFindings(DrawnTable.of(HEAD.replace("低保人数", "低保 人数") + ROW)).matches())
                .contains(new Match("persons", "Sheet1", "C1", "低保人数", "header-path"))
                .contains(new Match("left", "Sheet1", "E2", "当月退出", "header-path"))
                .hasSize(7);
    }

    private static String wide(int more) {
        String heads = IntStream.range(0, more).mapToObj(i -> "|另一项" + i).collect(Collectors.joining());
        return "地区|低保户数|低保人数|当月新增|当月退出|资金总支出|其中：低保金|其中：物价补贴" + heads + "\n黄水镇|1|2|3|4|5|6|7" + "|1".repeat(more);
    }

    private static List<Finding> findings(String drawing) {
        return findings(TableSketch.of(drawing));
    }

    private static List<Finding> findings(Sheet sheet) {
        return new HeaderFindings(DrawnTable.of(sheet)).all();
    }
}
