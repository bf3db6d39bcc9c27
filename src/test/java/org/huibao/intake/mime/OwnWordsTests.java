package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTests {
    private static String of(String type, String text) {
        return OwnWords.of(
                ("Content-Type: " + type + "; charset=utf-8\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void are_in_one_line() {
        assertThat(of("text/plain", "情况属实，\r\n\r\n\t数字无误。\u200B")).isEqualTo("情况属实， 数字无误。");
        assertThat(of("text/html", "<p>情况<br>属实</p>")).isEqualTo("情况 属实");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> 您的表\r\n> 有误",
                "-- \r\n黄水镇民政办",
                "在 2023年1月5日，县民政局 写道：\r\n旧",
                "On Thu, 5 Jan 2023, office wrote:\r\nold",
                "------------------ 原始邮件 ------------------\r\n旧",
                "发件人：县民政局\r\n发送时间：2023年1月5日\r\n旧"
            })
    void end_where_another_mail_or_a_signature_begins(String rest) {
        assertThat(of("text/plain", "情况属实\r\n" + rest)).isEqualTo("情况属实");
    }

    @Test
    void a_sender_in_the_middle_of_a_text_ends_nothing() {
        assertThat(of("text/plain", "发件人：王某\r\n请查收")).isEqualTo("发件人：王某 请查收");
    }

    @Test
    void are_cut_at_two_hundred_characters_and_never_through_one() {
        assertThat(of("text/plain", "好".repeat(201))).isEqualTo("好".repeat(200) + "…");
        assertThat(of("text/plain", "𠀀".repeat(201))).isEqualTo("𠀀".repeat(200) + "…");
        assertThat(of("text/plain", "好".repeat(200))).isEqualTo("好".repeat(200));
    }

    @Test
    void a_mail_that_only_quotes_has_none() {
        assertThat(of("text/plain", "> 旧")).isEmpty();
        assertThat(of("text/html", "<blockquote>旧</blockquote>")).isEmpty();
        assertThat(OwnWords.of(new byte[0])).isEmpty();
    }
}
