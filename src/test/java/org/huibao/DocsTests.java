package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.journal.Happening;
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
            String specimen = sentences + "\nblank=wrong {colour}\nmagnitude.earlier=wrong {age}\nblanck=wrong"
                    + "\nmagnitude.erlier.cure=wrong";
            assertThat(FindingsPage.mistakes(new PropertyResourceBundle(new StringReader(specimen))))
                    .containsExactly(
                            "no sentence: unreadable",
                            "unknown argument: blank {colour}",
                            "unknown argument: magnitude.earlier {age}",
                            "unknown case: magnitude.erlier.cure",
                            "unknown code: blanck");
        }
    }

    @Nested
    class Architecture {
        @Test
        void the_page_names_the_rooms_in_their_order() throws IOException {
            assertThat(ArchitecturePage.read().rooms()).isEqualTo(HouseRules.ROOMS);
        }

        @Test
        void the_page_names_the_inner_rooms_in_their_order() throws IOException {
            assertThat(ArchitecturePage.read().innerRooms()).isEqualTo(HouseRules.INNER_ROOMS);
        }

        @Test
        void the_picture_shows_every_room_whose_work_a_table_passes() throws IOException {
            assertThat(ArchitecturePage.read().picture())
                    .contains(HouseRules.ROOMS.stream()
                            .filter(room -> !Set.of("desk", "commands", "demo", "plumbing")
                                    .contains(room))
                            .toList());
        }

        @Test
        void the_page_tells_of_every_route() throws IOException {
            assertThat(ArchitecturePage.read().routes())
                    .containsExactlyInAnyOrderElementsOf(ArchitecturePage.names(Path.of("routes"), ".camel.yaml"));
        }

        @Test
        void types_that_are_named_exist() throws IOException {
            for (String page : List.of("docs/architecture.md", "CONTRIBUTING.md")) {
                assertThat(ArchitecturePage.strangers(Files.readString(Path.of(page))))
                        .as(page)
                        .isEmpty();
            }
            assertThat(ArchitecturePage.strangers("`ledger.Ledger` and `ledger.Abacus`"))
                    .containsExactly("ledger.Abacus");
        }
    }

    @Nested
    class Decisions {
        private static final Path FOLDER = Path.of("docs/decisions");

        @Test
        void each_has_its_own_number_which_its_heading_repeats() throws IOException {
            List<String> names = ArchitecturePage.names(FOLDER, ".md");
            assertThat(names.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
            for (String name : names) {
                assertThat(Files.readString(FOLDER.resolve(name + ".md")))
                        .as(name)
                        .matches(text -> text.matches("(?s)# 0*" + Integer.parseInt(name.substring(0, 4)) + "\\b.*"));
            }
        }

        @Test
        void links_between_pages_lead_somewhere() throws IOException {
            for (Path page : ArchitecturePage.pages()) {
                assertThat(ArchitecturePage.deadLinks(page)).as(page.toString()).isEmpty();
            }
        }
    }

    @Nested
    class Journal {
        @Test
        void the_page_is_what_the_words_and_sentences_make() throws IOException {
            assertThat(Files.readString(JournalPage.FILE))
                    .as("run JournalPage.main to write it anew")
                    .isEqualTo(JournalPage.text());
        }

        @Test
        void every_word_has_a_sentence_in_both_languages_that_names_only_what_its_lines_have() {
            assertThat(JournalPage.mistakes(JournalPage.chinese())).isEmpty();
            assertThat(JournalPage.mistakes(JournalPage.english())).isEmpty();
            assertThat(JournalPage.english().keySet())
                    .isEqualTo(JournalPage.chinese().keySet());
        }

        @Test
        void a_missing_sentence_an_unknown_detail_and_an_unknown_word_are_caught() throws IOException {
            String sentences = Arrays.stream(Happening.values())
                    .filter(happening -> happening != Happening.ARRIVAL_TAKEN)
                    .map(happening -> happening.word() + "=right")
                    .collect(Collectors.joining("\n"));
            String specimen = sentences + "\nfile-moved=wrong {colour}\nfile-mooved=wrong\nkind.report=right";
            assertThat(JournalPage.mistakes(new PropertyResourceBundle(new StringReader(specimen))))
                    .containsExactly(
                            "no sentence: arrival-taken",
                            "unknown detail: file-moved {colour}",
                            "unknown word: file-mooved");
        }
    }
}
