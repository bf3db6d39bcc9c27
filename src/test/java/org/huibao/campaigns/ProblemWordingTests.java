package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordingTests {
    private static final Locale[] LANGUAGES = {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH};

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void every_mistake_has_a_cause_and_a_cure_in_both_languages(Mistake mistake) {
        Problem problem = new Problem("form.yaml", 3, mistake.id(), Map.of());
        for (Locale language : LANGUAGES) {
            ProblemWording wording = ProblemWording.in(language);
            assertThat(wording.cause(problem)).isNotBlank();
            assertThat(wording.cure(problem)).isNotBlank();
            assertThat(wording.of(problem)).contains("form.yaml", "3").doesNotContain("{");
        }
    }

    @Test
    void no_sentence_is_left_of_a_mistake_that_no_longer_exists() {
        Set<String> codes = new TreeSet<>();
        for (Mistake mistake : Mistake.values()) {
            codes.add(mistake.id());
            codes.add(mistake.id() + ".cure");
        }
        for (String language : new String[] {"zh_CN", "en"}) {
            Set<String> keys = new TreeSet<>(
                    ResourceBundle.getBundle("messages.campaigns_" + language).keySet());
            keys.removeIf(key -> key.startsWith("word.") || key.startsWith("place."));
            assertThat(keys).isEqualTo(codes);
        }
    }

    @Test
    void tells_file_line_cause_and_cure_in_the_readers_language() {
        Problem typo = new Problem("form.yaml", 7, "misspelt-key", Map.of("key", "requierd", "near", "required"));

        assertThat(ProblemWording.in(Locale.SIMPLIFIED_CHINESE).of(typo))
                .isEqualTo("form.yaml 第 7 行：不认识 requierd。是不是 required？");
        assertThat(ProblemWording.in(Locale.ENGLISH).of(typo))
                .isEqualTo("form.yaml line 7: Unknown key requierd. Did you mean required?");
    }

    @Test
    void shows_what_was_written_even_where_it_looks_like_an_argument() {
        Problem odd = new Problem("campaign.yaml", 1, "unknown-zone", Map.of("value", "{file} $1"));

        assertThat(ProblemWording.in(Locale.ENGLISH).of(odd)).contains("\"{file} $1\"");
    }
}
