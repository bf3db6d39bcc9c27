package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailBodyTests {
    private static final String TABLE =
            "<table><tr><td>单位</td><td>户数</td></tr><tr><td>黄水镇</td><td>12</td></tr></table>";

    private static Optional<String> tables(String html, String subject) {
        return MailBody.tables(List.of(html), subject, false).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void a_table_in_the_text_is_a_document_marked_as_utf_8() {
        assertThat(tables("<meta charset=gbk><p>见下表</p>" + TABLE, "统计表"))
                .hasValueSatisfying(
                        page -> assertThat(page).startsWith("\uFEFF").contains("黄水镇"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>收到</p>",
                "<table><tr><td>您好</td></tr><tr><td>见附件</td></tr></table>",
                "<table><tr><td>左</td><td>右</td></tr></table>",
                ""
            })
    void text_and_a_frame_that_only_arranges_it_are_none(String html) {
        assertThat(tables(html, "统计表")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>------------------ 原始邮件 ------------------</div>",
                "<div>在 2023年1月5日，县民政局 写道：</div>",
                "<div>发件人：县民政局 发送时间：2023年1月5日</div>",
                "<div class=gmail_quote>"
            })
    void a_table_that_is_only_quoted_is_nobodys(String history) {
        assertThat(tables("<p>收到</p>" + history + TABLE, "回复：统计表")).isEmpty();
    }

    @Test
    void ones_own_table_above_a_quoted_one_stands_alone() {
        String old = TABLE.replace("黄水镇", "旧镇");

        assertThat(tables(TABLE + "<div>-----原始邮件-----</div>" + old, "回复：统计表"))
                .hasValueSatisfying(page -> assertThat(page).contains("黄水镇").doesNotContain("旧镇"));
    }

    @Test
    void a_table_that_is_passed_on_counts() {
        assertThat(tables("<p>请查收</p><div>-----原始邮件-----</div>" + TABLE, "转发：统计表"))
                .hasValueSatisfying(page -> assertThat(page).contains("黄水镇"));
    }

    @Test
    void a_page_deeper_than_anybody_writes_is_left_to_reading() {
        String deep = "<div>".repeat(400);

        assertThat(tables(deep + TABLE, "统计表")).hasValue(deep + TABLE);
        assertThat(tables(deep, "统计表")).isEmpty();
        assertThat(MailBody.words(deep + "说")).isEmpty();
    }

    @Test
    void its_words_are_those_above_what_it_quotes() {
        assertThat(MailBody.words("<p>情况属实</p><blockquote>旧</blockquote>")).isEqualTo("情况属实");
    }
}
