package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTests {
    private static List<Table> of(String html) {
        return SeenPage.of(Jsoup.parse(html)).tables();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>左</td><td>右</td></tr></table>",
                "<table><tr><td>您好</td></tr><tr><td>见附件</td></tr></table>",
                "<table><tr><td>您好</td><td></td></tr><tr><td>见附件</td><td>&nbsp;</td></tr></table>",
                "<table><tr><td>发件人</td><td>甲</td></tr><tr><td>主题</td><td>乙</td></tr></table>"
            })
    void a_frame_or_a_head_is_no_data(String html) {
        assertThat(of(html)).allSatisfy(table -> assertThat(table.isData()).isFalse());
    }

    @Test
    void two_rows_with_two_cells_are_data() {
        assertThat(of("<table><tr><td>单位<td>户数<tr><td>甲<td>1</table>"))
                .singleElement()
                .satisfies(table -> assertThat(table.isPlainData()).isTrue());
    }

    @Test
    void what_holds_another_table_is_data_only_by_what_it_says_itself() {
        String inner = "<table><tr><td>单位<td>户数<tr><td>甲<td>1</table>";

        assertThat(of("<table><tr><td>" + inner + "</table>"))
                .extracting(Table::isData)
                .containsExactly(true, false);
        assertThat(of("<table><tr><td>a<td>b<tr><td>c<td>d" + inner + "</table>"))
                .extracting(Table::isPlainData)
                .containsExactly(true, false);
    }
}
