package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownNameTests {
    @Test
    void an_ordinary_name_stays_as_it_is() {
        assertThat(ShownName.of("黄水镇 困难群众统计表（第一次）.xlsx")).isEqualTo("黄水镇 困难群众统计表（第一次）.xlsx");
        assertThat(ShownName.of("12:00 上报")).isEqualTo("12:00 上报");
    }

    @Test
    void a_name_is_one_line_and_short() {
        assertThat(ShownName.of("请处理\r\n\u2028\u0000【系统通知】\t通过")).isEqualTo("请处理 【系统通知】 通过");
        assertThat(ShownName.of("长".repeat(3000))).isEqualTo("长".repeat(59) + "…");
        assertThat(ShownName.of("𠮷".repeat(61))).isEqualTo("𠮷".repeat(59) + "…");
        assertThat(ShownName.of("长".repeat(60))).isEqualTo("长".repeat(60));
    }

    @Test
    void a_text_may_take_a_line() {
        assertThat(ShownName.ofText("长".repeat(300))).isEqualTo("长".repeat(300));
        assertThat(ShownName.ofText("长".repeat(301))).isEqualTo("长".repeat(299) + "…");
        assertThat(ShownName.ofText("a\nhttp://evil.example b")).isEqualTo("a […] b");
    }

    @Test
    void a_name_leads_nowhere_and_hides_nothing() {
        assertThat(ShownName.of("点 https://evil.example/a?b 领取")).isEqualTo("点 […] 领取");
        assertThat(ShownName.of("www.evil.example mailto:a@evil.example")).isEqualTo("[…] […]");
        assertThat(ShownName.of("表\u202exslx.exe\u200b")).isEqualTo("表xslx.exe");
    }
}
