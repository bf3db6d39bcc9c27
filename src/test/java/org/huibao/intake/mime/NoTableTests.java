package org.huibao.intake.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.intake.parts.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoTableTests {
    private static NoTable in(String type, String text) {
        return NoTable.of(MimePieces.of(
                ("Content-Type: " + type + "; charset=utf-8\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 收到, WORDS",
        "text/plain, 从QQ邮箱发来的超大附件, LINK",
        "text/html, <a href=https://mail.qq.com/cgi-bin/ftnExs>下载</a>, LINK",
        "text/html, <a href=https://mail.163.com/large-attachment-download/index>下载</a>, LINK",
        "text/plain, https://docs.qq.com/sheet/DABC 请查看, ONLINE",
        "text/html, <a href=https://www.kdocs.cn/l/abc>统计表</a>, ONLINE",
        "text/html, <a href=https://a.feishu.cn/sheets/x>统计表</a>, ONLINE",
        "text/plain, https://shimo.im/sheets/abc, ONLINE",
        "text/plain, 链接: https://pan.baidu.com/s/1abc 提取码: 1234, LINK",
        "text/plain, https://www.county.example/docs, WORDS",
        "text/calendar, BEGIN:VCALENDAR, INVITATION"
    })
    void what_a_mail_holds_instead_decides(String type, String text, NoTable found) {
        assertThat(in(type, text)).isEqualTo(found);
    }

    @Test
    void a_mail_that_is_refused_for_it_holds_this_and_no_more() {
        List<Part> parts = List.of(NoTable.LINK.refused("来信.eml"));

        assertThat(NoTable.LINK.isAllIn(parts)).isTrue();
        assertThat(NoTable.WORDS.isAllIn(parts)).isFalse();
        assertThat(NoTable.LINK.isAllIn(List.of())).isFalse();
        assertThat(NoTable.LINK.isAllIn(List.of(parts.get(0), parts.get(0)))).isFalse();
        assertThat(NoTable.LINK.isAllIn(List.of(new Part.Item("a", new byte[0], false))))
                .isFalse();
    }
}
