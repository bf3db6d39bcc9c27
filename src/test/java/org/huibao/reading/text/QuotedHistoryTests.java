package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedHistoryTests {
    private static String left(String body) {
        Document page = Jsoup.parse(body);
        QuotedHistory.cutFrom(page);
        return page.body().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>------------------ 原始邮件 ------------------</div>",
                "<p>-----Original Message-----</p>",
                "<div>在 2023-01-05 09:00:00，县民政局 写道：</div>",
                "<div>On Thu, 5 Jan 2023 at 09:00, office wrote:</div>",
                "<div><b>发件人：</b>县民政局<br><b>发送时间：</b>2023年1月5日</div>",
                "<div>From: office<br>Sent: Thursday</div>",
                "<blockquote type=cite>",
                "<blockquote>发件人：县民政局</blockquote>",
                "<div class=gmail_quote>",
                "<div id=divRplyFwdMsg></div>"
            })
    void everything_from_the_answered_mail_on_is_cut_off(String beginning) {
        assertThat(left("<div><p>收到</p>" + beginning + "<table><tr><td>旧表</td></tr></table></div><p>更旧</p>"))
                .startsWith("收到")
                .doesNotContain("旧");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>发件人：县民政局</p>",
                "<table><tr><td>填报日期：1月5日</td><td>发件人：王某</td></tr></table>",
                "<blockquote>引用一句</blockquote>",
                "<p>--原始--</p>"
            })
    void a_line_that_only_looks_like_it_stays(String body) {
        assertThat(left(body + "<p>我镇的表</p>")).endsWith("我镇的表");
    }

    @Test
    void a_page_without_history_is_left_alone() {
        assertThat(left("<p>一</p><table><tr><td>二</td></tr></table>")).isEqualTo("一 二");
        assertThat(left("")).isEmpty();
    }

    @Test
    void a_row_of_strokes_without_end_costs_no_time() {
        assertThat(left("<p>" + "-".repeat(200_000) + "</p><p>我镇的表</p>")).endsWith("我镇的表");
    }
}
