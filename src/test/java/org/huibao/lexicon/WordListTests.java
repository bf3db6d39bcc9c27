package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTests {
    @Test
    void a_list_that_is_missing_and_a_name_that_is_not_in_one_are_told() {
        assertThatThrownBy(() -> WordList.of("nowhere")).hasMessageContaining("lexicon/nowhere.txt");
        assertThatThrownBy(() -> WordList.of("absence").expression("presence")).hasMessageContaining("presence");
    }

    @Test
    void parts_serve_in_other_expressions_and_are_none_themselves() {
        assertThat(WordList.of("mail").names()).contains("history-line").doesNotContain("strokes", "answered");
        assertThat(WordList.of("quantities").expression("quantity").matches("3千户"))
                .isTrue();
    }

    @Test
    void a_word_of_two_is_written_with_a_stroke_and_read_with_a_blank() {
        assertThat(WordList.of("mail").expression("answered").words()).contains("Original Message");
    }

    @Test
    void a_word_makes_what_its_line_says_in_any_case() {
        assertThat(WordList.of("measures").expression("of-base").madeOf("KG")).contains("1 公斤");
        assertThat(WordList.of("measures").expression("of-base").madeOf("元")).isEmpty();
    }
}
