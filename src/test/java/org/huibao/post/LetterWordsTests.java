package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterWordsTests {
    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("messages.letters", locale).keySet();
    }

    @Test
    void no_sentence_keeps_a_place_where_an_argument_belongs() {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            LetterWords words = LetterWords.in(locale);
            assertThat(keys(locale)).allSatisfy(key -> assertThat(words.of(key)).doesNotContain("{", "}"));
        }
    }

    @Test
    void says_everything_in_both_languages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.SIMPLIFIED_CHINESE));
    }
}
