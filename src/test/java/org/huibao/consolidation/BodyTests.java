package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.consolidation.ExampleCampaign.figure;
import static org.huibao.consolidation.ExampleCampaign.words;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Forwarding.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BodyTests {
    private static final Column HOUSEHOLDS = ATable.counted("低保户数");
    private static final Column RANK = ATable.ranked("名次");
    private static final Column WORK = ATable.told("工作亮点");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellLooks look = new CellLooks(workbook);

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    /** The rows as they stand in the file. */
    private String[] rows(Snapshot snapshot, boolean lines) {
        LinesSurvey survey = LinesSurvey.of(snapshot);
        Body body = new Body(
                look,
                new SheetLayout(snapshot, survey),
                survey,
                snapshot.campaign().form());
        StringWriter out = new StringWriter();
        SheetRows rows = new SheetRows(out);
        if (lines) {
            snapshot.eachLine(line -> body.write(line, rows));
        }
        body.writeTotal(rows);
        return out.toString().split("(?<=</row>)");
    }

    @Test
    void a_line_is_the_unit_and_what_it_sent_and_the_total_adds_up() {
        String[] rows = rows(
                ATable.with(
                        Map.of("低保户数", figure("90"), "名次", figure("3"), "工作亮点", words("入户走访")), HOUSEHOLDS, RANK, WORK),
                true);
        assertThat(rows).hasSize(2);
        assertThat(rows[0]).containsSubsequence("黄水镇", "<v>90</v>", "<v>3</v>", "入户走访");
        assertThat(rows[1]).containsSubsequence("合计", "<f>SUM(B", "<v>90</v>").doesNotContain("<v>3</v>");
    }

    @Test
    void words_that_a_spreadsheet_would_take_for_a_formula_are_locked_as_words() {
        String locked = "s=\"" + look.quoted(look.label()).getIndex() + "\"";
        for (String dangerous : new String[] {"=1+1", "＝1", "-1", "＠a"}) {
            assertThat(rows(ATable.with(Map.of("工作亮点", words(dangerous)), WORK), true)[0])
                    .contains(locked);
            assertThat(rows(ATable.with(Map.of("工作亮点", words("见" + dangerous)), WORK), true)[0])
                    .doesNotContain(locked);
        }
    }

    @Test
    void a_text_is_no_longer_than_a_cell_may_hold() {
        String[] rows = rows(ATable.with(Map.of("工作亮点", words("长".repeat(40_000))), WORK), true);
        assertThat(rows[0].chars().filter(sign -> sign == '长').count()).isEqualTo(32_767);
    }

    @Test
    void a_row_is_as_high_as_its_longest_words_need() {
        assertThat(rows(ATable.with(Map.of("工作亮点", words("短")), WORK), true)[0]).contains("ht=\"19\"");
        assertThat(rows(ATable.with(Map.of("工作亮点", words("入户走访".repeat(8))), WORK), true)[0])
                .contains("ht=\"47\"");
    }

    @Test
    void rows_of_a_wide_table_stand_further_apart() {
        Column[] many = new Column[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = ATable.ranked("名次" + i);
        }
        assertThat(rows(ATable.with(Map.of(), many), true)[0]).contains("ht=\"26\"");
    }

    @Test
    void a_figure_shows_the_decimals_that_it_has() {
        String[] rows = rows(ATable.with(Map.of("低保户数", figure("90.125")), HOUSEHOLDS), true);
        int style = look.number(3, false).getIndex();
        assertThat(rows[0]).contains("s=\"" + style + "\"><v>90.125</v>");
    }

    @Test
    void without_lines_the_total_is_a_number_and_no_formula_over_nothing() {
        assertThat(rows(ATable.missing(HOUSEHOLDS), true)[1]).contains("<f>SUM(");
        Snapshot alone = new ExampleCampaign().of(Rows.TOTAL, new ExampleCampaign().reports(3, 1));
        assertThat(rows(alone, false)).singleElement().asString().contains("合计").doesNotContain("SUM(");
    }

    @Test
    void who_sent_nothing_has_empty_cells_and_a_remark() {
        String[] rows = rows(ATable.missing(HOUSEHOLDS, WORK), true);
        assertThat(rows[0]).containsSubsequence("黄水镇", "未报").doesNotContain("<v>");
        assertThat(rows[1]).doesNotContain("未报").contains("<c r=\"D");
    }
}
