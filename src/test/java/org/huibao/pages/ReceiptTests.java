package org.huibao.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTests {
    @Test
    void whoever_only_says_that_he_received_something_sends_no_table() {
        assertThat(Receipt.isIn(List.of("收到，谢谢！"))).isTrue();
        assertThat(Receipt.isIn(List.of("您好！", "已收到。", "张三", "东山镇民政办", "县民政局 2023-01-04 09:00")))
                .isTrue();
    }

    @Test
    void whoever_points_at_a_table_or_only_greets_sends_it() {
        assertThat(Receipt.isIn(List.of())).isFalse();
        assertThat(Receipt.isIn(List.of("您好！", "张三"))).isFalse();
        assertThat(Receipt.isIn(List.of("收到通知，报表已填好"))).isFalse();
        assertThat(Receipt.isIn(List.of("收到，谢谢！", "报表如下"))).isFalse();
    }

    @Test
    void lines_without_an_end_cost_no_room_on_the_stack() {
        assertThat(Receipt.isIn(List.of("-".repeat(1_000_000), "-".repeat(1_000_000))))
                .isFalse();
    }
}
