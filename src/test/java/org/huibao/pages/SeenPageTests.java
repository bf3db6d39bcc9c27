package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SeenPageTests {
    private static SeenPage of(String body) {
        return SeenPage.of(Jsoup.parse(body));
    }

    private static List<String> lines(String body) {
        return of(body).lines().stream().map(SeenPage.Line::text).toList();
    }

    @Test
    void blocks_breaks_and_rows_are_lines() {
        assertThat(lines("<div>一<b>二</b></div>三<br>四<p>五</p>")).containsExactly("一二", "三", "四", "五");
        assertThat(lines("<table><tr><td>单位<td>户数<tr><td>甲<td>1</table>")).containsExactly("单位 户数", "甲 1");
        assertThat(lines("日\u3000期&nbsp;：\n 5日")).containsExactly("日 期 ： 5日");
    }

    @Test
    void a_cell_that_names_a_line_of_a_head_says_it_as_a_line_does() {
        assertThat(lines("<table><tr><td>发件人</td><td>县局</td></tr><tr><td>主题</td><td>报送</td></tr></table>"))
                .containsExactly("发件人: 县局", "主题: 报送");
    }

    @Test
    void what_nobody_sees_is_not_there() {
        assertThat(lines("<style>p{}</style><p hidden>a</p><p style='display: none'>b</p><p>见</p>"))
                .containsExactly("见");
    }

    @Test
    void tables_and_marks_stand_between_their_lines() {
        SeenPage page = of("<p>一</p><blockquote><table><tr><td>a<td>b<tr><td>c<td>d</table></blockquote><p>二</p>");

        assertThat(page.tables()).singleElement().satisfies(table -> {
            assertThat(table.from()).isEqualTo(1);
            assertThat(table.to()).isEqualTo(3);
        });
        assertThat(page.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.from).isEqualTo(1);
            assertThat(mark.to).isEqualTo(3);
        });
    }

    @Test
    void an_empty_page_has_no_line() {
        assertThat(lines("")).isEmpty();
    }
}
