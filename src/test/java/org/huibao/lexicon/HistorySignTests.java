package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorySignTests {
    private static HistorySign sign(String lines) {
        return HistorySign.at(List.of(lines.split("/", -1)), 0).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "------------------ 原始邮件 ------------------ | ANSWERED | true | 1",
                "---------- Forwarded message --------- | PASSED_ON | true | 1",
                "下面是被转发的邮件： | PASSED_ON | true | 1",
                "发件人：县民政局/发送时间：2023年1月9日/收件人：黄水镇/主题：报送 | HEAD | true | 4",
                "发件人：县民政局/日　期：2023年1月9日/主　题：报送/见下表 | HEAD | true | 3",
                "From: office/To: town, a/ town, b/Subject: table/text | HEAD | true | 4",
                "主题: 报送/日期: 2023/收件人: 黄水镇 | HEAD | true | 3",
                "> *发件人:* 县民政局/> *日期:* 2023 | HEAD | true | 2",
                "发件人：县民政局 发送时间：2023年1月5日 | HEAD | true | 1",
                "县民政局 <office@county.example> 于2023年1月9日周一 10:00写道： | WROTE | true | 1",
                "On Mon, Jan 9, 2023 at 10:00 AM office/<office@county.example> wrote: | WROTE | true | 2",
                "县民政局写道： | WROTE | false | 1",
                "原文如下： | WROTE | false | 1",
                "发送者：县民政局/发送日期：2023年1月4日/接收者：黄水镇 | HEAD | true | 3",
                "======= 2023-01-04 09:00:00 您在来信中写道：======= | ANSWERED | true | 1",
                "某局于2023年1月4日 09:00写： | WROTE | true | 1",
                "office@county.example 2023-01-04 09:00 说： | WROTE | false | 1",
                "发件人: office@county.example | WROTE | false | 1",
                "由： office@county.example/日期： 2023-1-4/至： 黄水镇/主题： 报送 | WROTE | false | 1",
                "Von: office@county.example/Gesendet: 4 Januar 2023/An: a | WROTE | false | 1"
            })
    void another_mail_begins_so(String lines, HistorySign.Kind kind, boolean certain, int length) {
        HistorySign sign = sign(lines);

        assertThat(sign.kind()).isEqualTo(kind);
        assertThat(sign.certain()).isEqualTo(certain);
        assertThat(sign.lines()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "发件人：王某",
        "发件人：王某/请查收/日期：1月5日",
        "填报日期：1月5日/填表人：王某",
        "日期：1月5日/主题：报送",
        "----------",
        "----合计----",
        "黄水镇/12",
        "邮箱：a@town.example/电话：1",
        "邮箱：a@town.example/电话：1/联系人：王某",
        "张三于2023年1月9日填写：",
        "''"
    })
    void nothing_else_does(String lines) {
        assertThat(HistorySign.at(List.of(lines.split("/", -1)), 0)).isEmpty();
    }

    @Test
    void a_head_says_what_the_mail_is_about() {
        assertThat(sign("发件人：甲/日期：2023/主　题： 转发: 报表").subject()).isEqualTo("转发: 报表");
        assertThat(sign("*From:* a/*Subject:* table").subject()).isEqualTo("table");
        assertThat(sign("From: a/Date: b").subject()).isEmpty();
    }

    @Test
    void a_cell_may_only_name_a_line_of_a_head() {
        assertThat(HistorySign.isLabel("发件人")).isTrue();
        assertThat(HistorySign.isLabel("日　期：")).isTrue();
        assertThat(HistorySign.isLabel("户数")).isFalse();
        assertThat(HistorySign.namesSender("\u00A0发件人: 甲")).isTrue();
        assertThat(HistorySign.namesSender("收件人: 甲")).isFalse();
    }

    @Test
    void a_row_of_strokes_without_end_costs_no_time() {
        assertThat(HistorySign.at(List.of("-".repeat(1_000_000)), 0)).isEmpty();
    }
}
