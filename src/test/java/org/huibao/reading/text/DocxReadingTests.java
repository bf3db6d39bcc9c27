package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

class DocxReadingTests {
    private static List<? extends Sheet> read(String body) throws IOException {
        byte[] part = ("<document><body>" + body + "</body></document>").getBytes(StandardCharsets.UTF_8);
        return DocxReading.open(new ByteArrayInputStream(part), null, new Budget(Limits.USUAL))
                .sheets();
    }

    private static String p(String text) {
        return "<p><r><t>" + text + "</t></r></p>";
    }

    private static String tc(String properties, String content) {
        return "<tc><tcPr>" + properties + "</tcPr>" + content + "</tc>";
    }

    private static String tr(String... cells) {
        return "<tr>" + String.join("", cells) + "</tr>";
    }

    private static String plain(String text) {
        return tc("", p(text));
    }

    private static String tbl(String... rows) {
        return "<tbl><tblPr><hidden/></tblPr>" + String.join("", rows) + "</tbl>";
    }

    @Test
    void the_paragraph_above_a_table_is_its_title() throws IOException {
        Sheet sheet = read(p("低保情况统计表") + tbl(tr(plain("单位"), plain("户数")), tr(plain("甲"), plain("1"))))
                .get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("低保情况统计表");
        assertThat(sheet.text(2, 1)).isEqualTo("1");
        assertThat(sheet.isRowHidden(1)).isFalse();
    }

    /** The words of a table's first cell. */
    private static String cell(String content) throws IOException {
        return read(tbl(tr(tc("", content), plain("乙")), tr(plain("丙"), plain("丁"))))
                .get(0)
                .text(0, 0);
    }

    @Test
    void words_stand_as_they_are_seen() throws IOException {
        assertThat(cell(p("低保") + p("人数"))).isEqualTo("低保\n人数");
        assertThat(cell("<p><r><t>a</t><tab/><t>b</t><br/><t>c</t><cr/><t>d</t><noBreakHyphen/><t>e</t></r></p>"))
                .isEqualTo("a\tb\nc\nd-e");
        assertThat(cell("<p><pPr><r><t>x</t></r></pPr><r><t>甲</t><drawing><t>图</t></drawing>"
                        + "<delText>旧</delText><instrText>PAGE</instrText></r></p>"))
                .isEqualTo("甲");
    }

    @Test
    void hidden_words_are_not_there_until_the_next_run() throws IOException {
        assertThat(cell("<p><r><rPr><vanish/></rPr><t>藏</t></r><r><t>甲</t></r></p>"))
                .isEqualTo("甲");
        assertThat(cell("<p><r><rPr><vanish val='0'/></rPr><t>甲</t></r></p>")).isEqualTo("甲");
        assertThat(cell("<p><r><rPr><vanish val='false'/></rPr><t>甲</t></r></p>"))
                .isEqualTo("甲");
        assertThat(cell("<p><r><rPr><vanish val='true'/></rPr><t>藏</t></r></p>"))
                .isEmpty();
    }

    @Test
    void cells_are_merged_across_and_down() throws IOException {
        Sheet sheet = read(tbl(
                        tr(tc("<vMerge val='restart'/>", p("单位")), tc("<gridSpan val='2'/>", p("人数"))),
                        tr(tc("<vMerge/>", p("")), plain("男"), plain("女")),
                        "<tr><trPr><gridBefore val='1'/><hidden/></trPr>" + plain("3") + plain("4") + "</tr>"))
                .get(0);
        assertThat(sheet.spans()).containsExactlyInAnyOrder(new Span(0, 0, 1, 0), new Span(0, 1, 0, 2));
        assertThat(sheet.text(1, 1) + sheet.text(1, 2) + sheet.text(2, 1) + sheet.text(2, 2))
                .isEqualTo("男女34");
        assertThat(sheet.isRowHidden(2)).isTrue();
        assertThat(sheet.isRowHidden(1)).isFalse();
    }

    @Test
    void a_table_within_a_table_is_one_of_its_own() throws IOException {
        List<? extends Sheet> sheets = read(tbl(
                tr(tc("", p("甲") + tbl(tr(plain("内"), plain("1")), tr(plain("里"), plain("2"))) + p("后")), plain("乙")),
                tr(plain("丙"), plain("丁"))));
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).text(1, 1)).isEqualTo("丁");
        assertThat(sheets.get(1).text(1, 0)).isEqualTo("里");
    }

    @Test
    void words_without_a_table_are_none() {
        assertThatThrownBy(() -> read(p("收到，谢谢。") + "<gridSpan val='2'/><tc></tc>"))
                .hasMessageContaining("not-a-table");
    }
}
