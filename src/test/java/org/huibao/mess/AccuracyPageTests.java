package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page tells of every kind of odd file and of every carrier; how many of them there were changes from run to run. */
class AccuracyPageTests {
    private static final String ROW = "\\|[^|]+(?:\\| \\d+ ){7}\\|(?: (?:\\d+ %|–) \\|)*";

    private static List<String> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| kind") && !line.startsWith("| carrier"))
                .toList();
    }

    private static List<String> names(String page) {
        return rows(page).stream().map(row -> row.split("\\|")[1].strip()).toList();
    }

    @Test
    void the_page_names_the_generator_s_kinds_and_carriers() throws IOException {
        String page = Files.readString(AccuracyPage.FILE);
        Stream<String> kinds = Stream.concat(
                        AccuracyPage.FAMILIES.keySet().stream().flatMap(family -> AccuracyPage.kinds(family).stream()),
                        Corpus.KINDS.stream().filter(Mess::isForStatistics))
                .map(AccuracyPage::name);
        assertThat(names(page))
                .as("run bin/accuracy to write it anew")
                .containsExactlyElementsOf(
                        Stream.concat(Arrays.stream(Carrier.values()).map(AccuracyPage::name), kinds)
                                .toList());
        assertThat(page.lines()).filteredOn(line -> line.startsWith("## ")).hasSize(AccuracyPage.FAMILIES.size() + 2);
    }

    @Test
    void no_kind_is_without_a_family() {
        assertThat(Corpus.KINDS)
                .allSatisfy(kind -> assertThat(AccuracyPage.FAMILIES).containsKey(AccuracyPage.family(kind)));
    }

    @Test
    void its_figures_add_up_and_none_is_wrong() throws IOException {
        String page = Files.readString(AccuracyPage.FILE);
        assertThat(rows(page))
                .filteredOn(row -> row.split("\\|").length > 5)
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> {
                    assertThat(row).matches(ROW);
                    List<Integer> counts = Arrays.stream(row.split("\\|"))
                            .skip(2)
                            .limit(7)
                            .map(count -> Integer.valueOf(count.strip()))
                            .toList();
                    assertThat(counts.get(1))
                            .isEqualTo(counts.subList(2, 5).stream()
                                    .mapToInt(count -> count)
                                    .sum());
                    assertThat(counts.subList(5, 7)).containsOnly(0);
                });
        assertThat(page).contains("**0 wrong, 0 lost**");
    }

    @Test
    void it_is_written_from_what_was_counted() {
        Tally tally = Tally.of(new Program(), LongStream.range(0, 3));
        String page = AccuracyPage.text(tally, 3);
        assertThat(page).contains("3 odd files", "| full width digits | 1 |");
        assertThat(names(page)).hasSize(Corpus.KINDS.size() + Carrier.values().length);
    }
}
