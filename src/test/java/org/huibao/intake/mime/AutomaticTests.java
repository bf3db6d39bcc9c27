package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticTests {
    private static Optional<String> why(String... lines) {
        return Automatic.why(head(lines));
    }

    private static MailHead head(String... lines) {
        return MailHead.of(("From: dongshan@town.example\r\n" + String.join("\r\n", lines) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String subject(String words) {
        return "Subject: =?utf-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))
                + "?=";
    }

    @Test
    void a_person_writes_by_hand() {
        assertThat(why(subject("东山镇报表"))).isEmpty();
        assertThat(why("Auto-Submitted: no")).isEmpty();
    }

    @Test
    void a_read_receipt_is_no_bounce() {
        String report = "Content-Type: multipart/report;\r\n report-type=";
        assertThat(why("Return-Path: <>", report + "disposition-notification; boundary=b"))
                .contains("read-receipt");
        assertThat(why(report + "\"disposition-notification\"; boundary=b")).contains("read-receipt");
        assertThat(why(report + "delivery-status; boundary=b")).contains("bounce");
    }

    @Test
    void what_comes_from_nobody_is_a_bounce_unless_it_says_that_it_is_an_answer() {
        assertThat(why("Return-Path: <>")).contains("bounce");
        assertThat(why("Return-Path: <>", "Auto-Submitted: auto-replied (vacation)"))
                .contains("automatic-answer");
        assertThat(why(
                        "Return-Path: <>",
                        "Auto-Submitted: auto-replied",
                        "Content-Type: multipart/report; report-type=delivery-status"))
                .contains("bounce");
    }

    @Test
    void a_vacations_answer_is_known_by_its_subject_where_its_program_writes_no_header() {
        assertThat(why(subject("自动回复：【待核实】统计表"))).contains("automatic-answer");
        assertThat(why("Subject: Automatic reply: hello")).contains("automatic-answer");
        assertThat(why(subject("回复：自动回复：统计表"))).isEmpty();
        assertThat(why(subject("自动回复：统计表"), "Content-Type: multipart/mixed; boundary=b"))
                .as("something is attached")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "外出自动回复：统计表",
                "出差回复",
                "已读：【退回】统计表",
                "收条：统计表",
                "OOF: report",
                "Read: 回执",
                "自动答复 您好",
                "外出",
                "【不在办公室】",
                "来自张三的自动回复"
            })
    void absence_and_receipts_are_known_by_their_shape(String words) {
        assertThat(why(subject(words))).contains("automatic-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"外出务工人员统计表", "已读生统计表", "收条统计表", "出差人员情况", "Ready: table"})
    void a_table_about_such_things_is_none_of_them(String words) {
        assertThat(why(subject(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Auto-Reply: yes", "X-Mail-Autoreply: yes", "Auto-Submitted: auto-generated"})
    void what_a_header_calls_an_answer_is_one_and_brings_nothing(String line) {
        assertThat(why(line)).contains("automatic-answer");
        assertThat(Automatic.isOnlyUnanswerable(head(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"List-Unsubscribe: <mailto:a@b>", "X-Auto-Response-Suppress: All", "Precedence: bulk"})
    void what_only_asks_for_no_answer_may_bring_a_table(String line) {
        assertThat(why(line)).isPresent();
        assertThat(Automatic.isOnlyUnanswerable(head(line))).isTrue();
        assertThat(Automatic.isOnlyUnanswerable(head(line, "Auto-Submitted: auto-replied")))
                .isFalse();
        assertThat(Automatic.isOnlyUnanswerable(head("Subject: a"))).isFalse();
    }

    @Test
    void no_control_character_of_a_header_gets_any_further() {
        assertThat(head(subject("报送\r\nBcc: somebody@else.example\u0000")).subject())
                .isEqualTo("报送 Bcc: somebody@else.example");
        assertThat(head("Message-ID: <a\u0000b@town.example>", "References: <c\u0000@x>\t<d@x>"))
                .satisfies(head -> {
                    assertThat(head.messageId()).isEqualTo("<a b@town.example>");
                    assertThat(head.references()).isEqualTo("<c @x> <d@x>");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAILER-DAEMON",
                "MAILER-DAEMON (Mail Delivery System)",
                "Mail Delivery System <MAILER-DAEMON>",
                "Mail Delivery System <MAILER-DAEMON@mx.county.example>",
                "<>",
                "\"Mail Delivery Subsystem\" <>",
                "PostMaster@post.example",
                "post_master@post.example",
                "post-master+x@post.example",
                "Mailer_Daemon@post.example"
            })
    void the_machine_that_carries_mails_reports_a_bounce_whatever_its_name_is_written_like(String from) {
        assertThat(Automatic.why(MailHead.of(("From: " + from + "\r\n\r\n").getBytes(StandardCharsets.UTF_8))))
                .contains("bounce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"东山镇 <dongshan@town.example>", "postmaster.wang@town.example", "", "\"<>\" <a@town.example>"})
    void a_person_is_no_machine(String from) {
        assertThat(Automatic.why(MailHead.of(("From: " + from + "\r\n\r\n").getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }
}
