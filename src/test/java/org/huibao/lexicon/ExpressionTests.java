package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionTests {
    private static Expression total(String... lines) {
        return WordList.saying("ours", Stream.of(lines)).expression("total");
    }

    @Test
    void words_match_as_a_whole_and_in_any_case() {
        Expression total = total("total = 合计 Total");
        assertThat(total.matches("TOTAL")).isTrue();
        assertThat(total.matches("合计")).isTrue();
        assertThat(total.matches("合计数")).isFalse();
        assertThat(total.isIn("全县合计数")).isTrue();
        assertThat(total).hasToString("total");
    }

    @Test
    void a_pattern_is_of_the_whole_text_or_of_some_place_in_it() {
        assertThat(total("total : 合.").matches("合计")).isTrue();
        assertThat(total("total : 合.").matches("合计数")).isFalse();
        assertThat(total("total ~ 合.").matches("全县合计数")).isTrue();
        assertThat(total("total ~ 合.").matches("全县")).isFalse();
    }

    @Test
    void words_and_patterns_of_one_name_go_together() {
        Expression total = total("total = 总计", "total : 合计.*");
        assertThat(total.matches("总计")).isTrue();
        assertThat(total.matches("合计数")).isTrue();
        assertThat(total.matches("总计数")).isFalse();
    }

    @Test
    void a_longer_word_goes_before_one_that_it_begins_with() {
        assertThat(total("total = 合计 合计数").without("全县合计数")).isEqualTo("全县");
    }

    @Test
    void a_sign_in_a_word_stands_for_itself() {
        assertThat(total("total = (合计)").without("全县(合计)")).isEqualTo("全县");
        assertThat(total("total = (合计)").isIn("合计")).isFalse();
    }

    @Test
    void every_place_is_replaced_by_what_is_made_of_it() {
        Expression total = total("total = 合计 总计");
        assertThat(total.replaced("合计和总计", match -> "$" + match.group())).isEqualTo("$合计和$总计");
        assertThat(total.replaced("小计", match -> "无")).isEqualTo("小计");
    }
}
