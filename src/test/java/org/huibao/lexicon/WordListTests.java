package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTests {
    private static WordList list(String... lines) {
        return WordList.saying("ours", Stream.of(lines));
    }

    @Test
    void a_list_that_is_missing_and_a_name_that_is_not_in_one_are_told() {
        assertThatThrownBy(() -> WordList.of("nowhere")).hasMessageContaining("lexicon/nowhere.txt");
        assertThatThrownBy(() -> WordList.of("absence").expression("presence")).hasMessageContaining("presence");
    }

    @Test
    void a_line_that_says_nothing_is_told_where_it_stands() {
        assertThatThrownBy(() -> list("total 合计")).hasMessage("lexicon/ours.txt: total 合计");
    }

    @Test
    void remarks_and_blank_lines_say_nothing() {
        assertThat(list("# total = 合计", "", " ", "dash = -").names()).containsExactly("dash");
    }

    @Test
    void parts_serve_in_other_expressions_and_are_none_themselves() {
        WordList list = list("part kind = 户 人", "counted : \\d+{{kind}}");
        assertThat(list.names()).containsExactly("counted");
        assertThat(list.expression("counted").matches("12户")).isTrue();
        assertThat(list.expression("counted").matches("12元")).isFalse();
        assertThat(WordList.of("mail").names()).contains("answered-line").doesNotContain("strokes", "answered");
    }

    @Test
    void a_pattern_may_rest_on_an_expression_of_another_list() {
        Expression counted = list("counted : \\d+{{measures.magnitude}}").expression("counted");
        assertThat(counted.matches("12万")).isTrue();
        assertThat(counted.matches("12户")).isFalse();
    }

    @Test
    void a_word_of_two_is_written_with_a_stroke_and_read_with_a_blank() {
        assertThat(list("answered = Original_Message 原始邮件")
                        .expression("answered")
                        .words())
                .containsExactly("Original Message", "原始邮件");
    }

    @Test
    void a_word_makes_what_its_line_says_in_any_case() {
        Expression base = list("base = KG 公斤 -> 1 公斤", "base = 元").expression("base");
        assertThat(base.madeOf("kg")).contains("1 公斤");
        assertThat(base.madeOf("元")).contains("");
        assertThat(base.madeOf("吨")).isEmpty();
    }
}
