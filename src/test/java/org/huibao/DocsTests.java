package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is written for people is true of the program. */
class DocsTests {

    @Nested
    class Findings {
        @Test
        void the_page_is_what_the_codes_and_sentences_make() throws IOException {
            assertThat(Files.readString(FindingsPage.FILE))
                    .as("run FindingsPage.main to write it anew")
                    .isEqualTo(FindingsPage.text());
        }

        @Test
        void every_code_has_a_sentence_in_both_languages_that_names_only_what_the_code_has() {
            assertThat(FindingsPage.mistakes(FindingsPage.chinese())).isEmpty();
            assertThat(FindingsPage.mistakes(FindingsPage.english())).isEmpty();
            assertThat(FindingsPage.english().keySet())
                    .isEqualTo(FindingsPage.chinese().keySet());
        }

        @Test
        void a_missing_sentence_an_unknown_argument_and_an_unknown_code_are_caught() throws IOException {
            String sentences = Arrays.stream(FindingCode.values())
                    .filter(code -> code != FindingCode.UNREADABLE)
                    .map(code -> code.id() + "=right")
                    .collect(Collectors.joining("\n"));
            String specimen = sentences + "\nblank=wrong {colour}\nmagnitude.earlier=wrong {age}\nblanck=wrong";
            assertThat(FindingsPage.mistakes(new PropertyResourceBundle(new StringReader(specimen))))
                    .containsExactly(
                            "no sentence: unreadable",
                            "unknown argument: blank {colour}",
                            "unknown argument: magnitude.earlier {age}",
                            "unknown code: blanck");
        }
    }
}
