package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTests {
    private static final Map<String, String> WORDS =
            Map.of("numbered", "{1}（{2}栏）", "earlier", "上一次的{1}", "sum", "{1}之和");

    private static String said(String text) {
        return Phrase.said(text, key -> WORDS.getOrDefault(key, ""));
    }

    @Test
    void a_phrase_gets_its_words_where_it_is_read() {
        assertThat(said(Phrase.of("numbered", "人数", "2") + "171 > 5")).isEqualTo("人数（2栏）171 > 5");
    }

    @Test
    void a_phrase_may_stand_in_another() {
        String inner = Phrase.of("numbered", "人数", "2");

        assertThat(said("9 < " + Phrase.of("earlier", inner) + "12 + " + Phrase.of("sum", inner + "+乙")))
                .isEqualTo("9 < 上一次的人数（2栏）12 + 人数（2栏）+乙之和");
    }

    @Test
    void names_cannot_break_out_of_a_phrase() {
        String odd = Phrase.name("人" + Phrase.of("sum", "1") + "数{2}");

        assertThat(said(Phrase.of("numbered", odd, "3"))).doesNotContain("之和").contains("3栏");
    }
}
