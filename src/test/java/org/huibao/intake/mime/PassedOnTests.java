package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassedOnTests {
    private static Document opened(String body) {
        Document page = Jsoup.parse(body);
        PassedOn.open(page, table -> table.text().contains("户数"));
        return page;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转发：统计表 | | true",
                "Fw: table | | true",
                "FWD：table | | true",
                "回复：转发：统计表 | | false",
                "统计表 | -----转发邮件----- | true",
                "统计表 | ---------- Forwarded message ---------- | true",
                "回复：统计表 | -----转发邮件----- | false",
                "统计表 | -----原始邮件----- | false",
                "统计表 | | false"
            })
    void is_told_by_the_subject_or_by_a_line_that_says_so(String subject, String text, boolean passedOn) {
        assertThat(PassedOn.says(subject, text == null ? "" : text)).isEqualTo(passedOn);
    }

    @Test
    void a_row_of_strokes_without_end_costs_no_time() {
        assertThat(PassedOn.says("统计表", "-".repeat(500_000))).isFalse();
    }

    @Test
    void the_first_announcement_goes_so_that_nothing_cuts_the_table_off() {
        Document page = opened("<p>---原始邮件---</p><p>发件人：黄水镇</p><table><tr><td>户数</td></tr></table>");

        assertThat(page.text()).doesNotContain("原始邮件").contains("原发件人：黄水镇").contains("户数");
    }

    @Test
    void wrappers_of_quotations_lose_what_marks_them() {
        Document page = opened("<blockquote type=cite class=gmail_quote><p>请查收</p></blockquote>");

        assertThat(page.select("blockquote, .gmail_quote, [type]")).isEmpty();
        assertThat(page.text()).isEqualTo("请查收");
    }

    @Test
    void what_the_mail_that_is_passed_on_quotes_itself_stays_quoted() {
        Document page = opened("<p>---原始邮件---</p><p>收到</p><p>---原始邮件---</p><blockquote>旧</blockquote>");

        assertThat(page.text()).contains("原始邮件");
        assertThat(page.select("blockquote")).hasSize(1);
    }

    @Test
    void below_the_table_nothing_is_touched() {
        Document page = opened("<table><tr><td>户数</td></tr></table><blockquote>旧</blockquote>");

        assertThat(page.select("blockquote")).hasSize(1);
    }
}
