package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huibao.pages.OwnPart.Cut;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPartTests {
    private static final String OLD = table("旧镇");
    private static final String OWN = table("黄水镇");

    private static String table(String unit) {
        return "<table><tr><td>单位</td><td>户数</td></tr><tr><td>" + unit + "</td><td>12</td></tr></table>";
    }

    private static Cut file(String body) {
        return OwnPart.of(Jsoup.parse(body)).ofFile();
    }

    private static String left(String body) {
        return file(body).page().body().text();
    }

    private static Optional<Cut> mail(String subject, String body) {
        return OwnPart.of(Jsoup.parse(body)).tablesOfMail(subject, false);
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
                "<blockquote>发件人：县民政局<br>日期：1月5日</blockquote>",
                "<div class=gmail_quote>",
                "<div id=divRplyFwdMsg>&nbsp;</div>"
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

    @Test
    void a_page_that_was_saved_from_a_mailbox_begins_with_its_own_head() {
        Cut saved = file("<div>发件人：黄水镇</div><div>日期：1月5日</div>" + OWN);

        assertThat(saved.doubtful()).isTrue();
        assertThat(saved.page().text()).contains("原发件人：黄水镇", "户数");
        assertThat(left("<p>收到</p><div>发件人：县局</div><div>日期：1月5日</div>" + OLD)).isEqualTo("收到");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转发：统计表 | -----原始邮件----- | true",
                "Fw: table | -----原始邮件----- | true",
                "FWD：table | 发件人：甲<br>日期：1月5日 | true",
                "[Fwd: table] | -----Original Message----- | true",
                "回复：转发：统计表 | -----原始邮件----- | false",
                "统计表 | -----转发邮件----- | true",
                "统计表 | ---------- Forwarded message ---------- | true",
                "统计表 | 下面是被转发的邮件： | true",
                "回复：统计表 | -----转发邮件----- | false"
            })
    void passing_on_is_told_by_the_subject_or_by_a_line_that_says_so(String subject, String line, boolean passedOn) {
        Optional<Cut> cut = mail(subject, "<p>请查收</p><p>" + line + "</p>" + OLD);

        assertThat(cut.isPresent()).isEqualTo(passedOn);
        assertThat(cut.filter(Cut::doubtful)).isEmpty();
    }

    @Test
    void what_the_mail_that_is_passed_on_quotes_itself_stays_quoted() {
        String body = "<p>---原始邮件---</p><p>收到</p><p>---原始邮件---</p>" + OLD;

        assertThat(mail("转发：统计表", body)).isEmpty();
        assertThat(mail("转发：统计表", "<p>---原始邮件---</p>" + OWN + "<p>---原始邮件---</p>" + OLD))
                .hasValueSatisfying(
                        cut -> assertThat(cut.page().text()).contains("黄水镇").doesNotContain("旧镇"));
    }

    @Test
    void what_is_passed_on_twice_counts() {
        String twice = "<p>发件人：黄水镇</p><p>日期：1月5日</p><p>主题：转发：统计表</p>" + "<p>发件人：大湾村</p><p>日期：1月4日</p><p>主题：统计表</p>";

        assertThat(mail("转发：转发：统计表", twice + OWN)).isPresent();
        assertThat(mail("Fw: Fw: x", "<p>----原始邮件----</p><p>----原始邮件----</p>" + OWN))
                .isPresent();
        assertThat(mail("转发：统计表", twice.replace("主题：转发：", "主题：回复：") + OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>见下表</p><p>-----原始邮件-----</p>OLD",
                "<p>-----原始邮件-----</p>OLD",
                "<blockquote>OLD</blockquote>",
                "<p>见下表</p><div class=my-reply-box>OLD</div>",
                "<p>县民政局写道：</p>OLD",
                "<blockquote type=cite>旧</blockquote>OLD"
            })
    void in_doubt_a_table_is_taken_and_asked_about(String body) {
        assertThat(mail("统计表", body.replace("OLD", OLD)))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isTrue());
    }

    @Test
    void an_answer_that_only_says_that_something_was_received_makes_a_table_below_doubtful() {
        assertThat(mail("回复：统计表", "<p>收到，谢谢！</p>" + OLD))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isTrue());
        assertThat(mail("回复：统计表", "<p>收到，谢谢！</p><blockquote>" + OLD + "</blockquote>"))
                .isEmpty();
        assertThat(mail("回复：统计表", "<p>已填好</p>" + OWN))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isFalse());
        assertThat(mail("统计表", "<p>谢谢</p>" + OWN))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isFalse());
    }

    @Test
    void ones_own_table_stands_alone() {
        assertThat(mail("回复：统计表", "<p>已填好</p>" + OWN + "<p>-----原始邮件-----</p>" + OLD))
                .hasValueSatisfying(cut -> {
                    assertThat(cut.doubtful()).isFalse();
                    assertThat(cut.page().text()).contains("黄水镇").doesNotContain("旧镇");
                });
    }

    @Test
    void what_is_in_doubt_stays_so_for_whoever_reads_it() {
        Cut cut = mail("统计表", "<p>-----原始邮件-----</p>" + OLD).orElseThrow();

        Cut again = file(OwnPart.inDoubt(cut.page()).outerHtml());

        assertThat(again.doubtful()).isTrue();
        assertThat(again.page().text()).contains("旧镇");
    }

    @Test
    void its_words_are_those_above_what_it_quotes() {
        assertThat(OwnPart.of(Jsoup.parse("<p>情况属实</p><blockquote>旧</blockquote>"))
                        .words())
                .isEqualTo("情况属实");
        assertThat(OwnPart.of(Jsoup.parse("<p>情况</p><p>属实</p><p>-----原始邮件-----</p><p>旧</p>"))
                        .words())
                .isEqualTo("情况 属实");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>差出人: a@b.example<br>送信日時: 2023年1月4日<br>件名: 表</div>",
                "<div style='border-left:2px solid #ccc'>",
                "<div>----------------<br>县民政局 2023-01-04 09:00:00</div>",
                "<div>引用：</div>"
            })
    void a_table_below_a_receipt_is_asked_about_in_whatever_way_it_was_quoted(String beginning) {
        assertThat(mail("报送", "<div>收到。</div><div>张三</div>" + beginning + OLD))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isTrue());
        assertThat(mail("报送", "<div>收到。</div><div>报表如下</div>" + OWN))
                .hasValueSatisfying(cut -> assertThat(cut.doubtful()).isFalse());
    }
}
