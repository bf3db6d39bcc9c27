package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReadingTests {
    private static final String TABLE = "<table><tr><td>单位<td>户数<tr><td>日溪乡<td>69</table>";

    private static List<? extends Sheet> read(String... pages) {
        return HtmlReading.open(List.of(pages), new Budget(Limits.USUAL)).sheets();
    }

    @Test
    void the_line_above_a_table_is_its_title() {
        Sheet sheet = read("<title>网页标题文字</title><p>低保情况统计表</p>" + TABLE).get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("低保情况统计表");
        assertThat(sheet.text(2, 1)).isEqualTo("69");
        assertThat(read(TABLE.replace("<table>", "<table><caption>低保情况统计表</caption>"))
                        .get(0)
                        .text(0, 0))
                .isEqualTo("低保情况统计表");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>不可见的标题</p>",
                "<div style='color:red; DISPLAY : none'>不可见的标题</div>",
                "<script>不可见的标题</script>",
                "<style>不可见的标题</style>",
                "<noscript>不可见的标题</noscript>"
            })
    void what_nobody_sees_is_not_there(String unseen) {
        assertThat(read(unseen + TABLE).get(0).text(0, 0)).isEqualTo("单位");
        assertThatThrownBy(() -> read("<div hidden>" + TABLE + "</div>")).hasMessageContaining("not-a-table");
    }

    @Test
    void a_frame_around_tables_is_none_itself_unless_it_says_enough() {
        String frame = "<table><tr><td>" + TABLE + "</td></tr></table>";
        assertThat(read(frame)).hasSize(1);
        assertThat(read(frame).get(0).text(1, 0)).isEqualTo("日溪乡");
        String speaking = "<table><tr><td>甲<td>1<tr><td>乙<td>2<tr><td colspan=2>" + TABLE + "</table>";
        assertThat(read(speaking)).hasSize(2);
        assertThat(read(speaking).get(0).text(1, 0)).isEqualTo("乙");
    }

    @Test
    void several_pages_are_one_document() {
        assertThat(read("<p>低保情况统计表</p>" + TABLE, "<p>特困情况统计表</p>" + TABLE))
                .extracting(sheet -> sheet.text(0, 0))
                .containsExactly("低保情况统计表", "特困情况统计表");
    }

    @Test
    void a_page_without_end_is_refused() {
        assertThatThrownBy(() -> read("<b>".repeat(600_001))).hasMessageContaining("too-large");
        assertThatThrownBy(() -> read("<div>".repeat(301) + TABLE)).hasMessageContaining("nesting");
        assertThat(read("<div>".repeat(200) + TABLE)).hasSize(1);
    }

    @Test
    void an_earlier_mail_that_is_quoted_is_no_part_of_it() {
        assertThat(read(TABLE + "<div class='gmail_quote'>" + TABLE + TABLE + "</div>"))
                .hasSize(1);
    }
}
