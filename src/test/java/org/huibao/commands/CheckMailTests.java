package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Mails whose text holds the table: what is passed on counts, what is only quoted does not. */
class CheckMailTests {
    private static final String TABLE = "jinan_2020q1_linshi";
    private static final String QQ =
            "<div>------------------&nbsp;原始邮件&nbsp;------------------</div><div style=\"background:#efefef\">"
                    + "<div><b>发件人:</b>&nbsp;\"日溪乡\"&lt;a@rixi.example&gt;;</div><div><b>发送时间:</b>&nbsp;2020年4月1日</div>"
                    + "<div><b>主题:</b>&nbsp;报表</div></div><div>见下表</div>";

    @TempDir
    private Path folder;

    private static String table() throws IOException {
        return Files.readString(Truth.REAL.resolve(TABLE).resolve(TABLE + "__body.html"));
    }

    private JsonNode check(String subject, String html) throws IOException {
        Path mail = folder.resolve("来信.eml");
        Files.writeString(
                mail,
                "From: <a@rixi.example>\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html);
        return Spoken.by(
                        "check",
                        "--campaign",
                        Truth.CAMPAIGNS.resolve(TABLE).toString(),
                        "--format",
                        "json",
                        mail.toString())
                .document();
    }

    private static void isRead(JsonNode document) {
        assertThat(document.get("file").asString()).isEqualTo("来信.eml!正文.html");
        assertThat(document.get("submissions")).hasSize(9);
    }

    private static void holdsNoTable(JsonNode document) {
        assertThat(document.get("status").asString()).isEqualTo("unreadable");
        assertThat(document.get("submissions")).isEmpty();
        assertThat(Spoken.codes(document)).containsExactly("not-a-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QQ,
                "<includetail><div>" + QQ + "</div></includetail>",
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">---------- Forwarded message ---------<br>发件人：日溪乡"
                        + " &lt;a@rixi.example&gt;<br>Date: 2020年4月1日<br>Subject: 报表<br></div>",
                "<div id=\"divRplyFwdMsg\"><b>发件人:</b> 日溪乡<br><b>发送时间:</b> 2020-04-01<br><b>主题:</b> 报表</div>",
                "<blockquote style=\"margin:0\"><div>&nbsp;</div><div><div><b>发件人：</b>日溪乡</div>"
                        + "<div><b>发送时间：</b>&nbsp;2020-04-01</div></div>",
                "<div class=\"ntes-mailmaster-quote\"><div>---- 转发的邮件 ----</div><table><tr><td>发件人</td><td>日溪乡</td></tr></table>"
            })
    void a_table_that_is_passed_on_is_read(String announced) throws IOException {
        isRead(check("转发：报表", "<div>请查收</div>" + announced + table()));
        isRead(check("Fw: 报表", "<div>请查收</div>" + announced + table()));
    }

    @Test
    void a_table_that_is_only_quoted_is_not_read() throws IOException {
        holdsNoTable(check("回复：报表", "<div>收到</div>" + QQ + table()));
        holdsNoTable(check("Re: 转发：报表", "<div>收到</div>" + QQ + table()));
        holdsNoTable(check("报表", "<div>收到</div>" + QQ + table()));
    }

    @Test
    void what_a_mail_that_is_passed_on_quotes_itself_stays_quoted() throws IOException {
        holdsNoTable(check("转发：回复：报表", "<div>请查收</div>" + QQ + "<div>收到</div>" + QQ + table()));
    }

    @Test
    void a_table_of_the_senders_own_goes_before_the_one_passed_on() throws IOException {
        String old = "<table><tr><td>单位</td><td>户</td></tr><tr><td>日溪乡</td><td>1</td></tr></table>";

        isRead(check("转发：报表", table() + QQ + old));
    }

    @Test
    void a_line_that_says_so_is_enough() throws IOException {
        String announced = "<div>-------- 转发邮件信息 --------</div><div>发件人：日溪乡</div><div>发送日期：2020-04-01</div>";

        isRead(check("报表", "<div>请查收</div>" + announced + table()));
        holdsNoTable(check("答复: 报表", "<div>收到</div>" + announced + table()));
    }
}
