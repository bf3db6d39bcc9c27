package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published tables, checked: every figure is the published one, and errors stand only where the table itself is wrong. */
class CheckCommandTests {
    private static final List<String> TABLES = List.of(
            "dehua_2024_10_urban",
            "panjin_2020_11_urban",
            "yaoan_tekun",
            "jinan_2020q1_linshi",
            "dianjiang_2021_weifang",
            "baoshan_orphans_A",
            "rongan_2023_jinju",
            "beijing_2007_health",
            "puyang_budget_03",
            "scotland_2012_housing");

    private static final String PROSE = "zhongshan_2022_12_prose";
    /** What is wrong in the published tables themselves: code, column and how often. */
    private static final Map<String, Set<String>> WRONG = Map.of(
            "dehua_2024_10_urban", Set.of("rule-broken persons 2", "rule-broken month_paid 4"),
            "jinan_2020q1_linshi", Set.of("rule-broken use_rate 1", "total-mismatch due_funds 1"),
            "beijing_2007_health", Set.of("no-figure-word c_g 1"),
            "yaoan_tekun", Set.of("rule-broken scattered_living 9", "rule-broken central_living 4"));

    static Stream<Arguments> carriers() {
        Stream<Arguments> workbooks = TABLES.stream()
                .flatMap(table -> Stream.of(".xlsx", ".xls").map(ending -> Arguments.of(table, table + ending)));
        Stream<Arguments> others = Stream.of("__gbk.csv", "__body.html", ".docx")
                .map(ending -> Arguments.of("jinan_2020q1_linshi", "jinan_2020q1_linshi" + ending));
        Stream<Arguments> formulas = Stream.of("dianjiang_2021_weifang", "baoshan_orphans_A")
                .map(table -> Arguments.of(table, table + "__formula_no_cache.xlsx"));
        return Stream.of(workbooks, others, formulas).flatMap(carrier -> carrier);
    }

    private static Spoken check(String table, String file) {
        Path document = Truth.REAL.resolve(table).resolve(file);
        Path campaign = Truth.CAMPAIGNS.resolve(table);
        return Spoken.by("check", "--campaign", campaign.toString(), "--format", "json", document.toString());
    }

    private static Map<String, String> plain(JsonNode figures) {
        Map<String, String> plain = new LinkedHashMap<>();
        figures.properties()
                .forEach(figure -> plain.put(figure.getKey(), figure.getValue().asString()));
        return plain;
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void every_figure_of_a_published_table_is_taken_as_published(String table, String file) {
        JsonNode document = check(table, file).document();

        Map<String, Map<String, String>> figures = new LinkedHashMap<>();
        Spoken.of(document.get("submissions"))
                .forEach(
                        submission -> figures.put(submission.get("unit").asString(), plain(submission.get("figures"))));
        assertThat(figures).isEqualTo(Truth.of(table).units());
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void the_total_row_is_told_apart_from_the_units(String table, String file) {
        assertThat(plain(check(table, file).document().get("totals")))
                .isEqualTo(Truth.of(table).totals());
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void errors_stand_only_at_totals_that_are_published_wrongly(String table, String file) {
        Spoken spoken = check(table, file);

        List<String> mismatched = Truth.of(table).mismatchedColumns();
        assertThat(Spoken.of(spoken.document().get("findings")))
                .filteredOn(finding -> finding.get("severity").asString().equals("error"))
                .allSatisfy(finding -> {
                    assertThat(finding.get("code").asString()).isEqualTo("total-mismatch");
                    assertThat(mismatched).contains(finding.get("column").asString());
                });
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void what_is_wrong_in_a_published_table_is_found_in_every_carrier(String table, String file) {
        Map<String, Integer> found = new TreeMap<>();
        Spoken.of(check(table, file).document().get("findings")).stream()
                .filter(finding -> !finding.get("severity").asString().equals("note")
                        || finding.get("code").asString().equals("total-mismatch"))
                .forEach(finding -> found.merge(
                        finding.get("code").asString() + " "
                                + finding.get("column").asString(),
                        1,
                        Integer::sum));

        assertThat(found.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()))
                .containsExactlyInAnyOrderElementsOf(WRONG.getOrDefault(table, Set.of()));
    }

    @Test
    void the_clues_that_decided_are_told_on_request() {
        Path document = Truth.REAL.resolve("yaoan_tekun").resolve("yaoan_tekun.xlsx");
        Path campaign = Truth.CAMPAIGNS.resolve("yaoan_tekun");
        String unit = Truth.of("yaoan_tekun").units().keySet().iterator().next();
        Spoken told =
                Spoken.by("check", "--locale", "en", "--campaign", campaign.toString(), "--why", document.toString());
        assertThat(told.out())
                .contains("What decided:", "campaign: the header's columns", "round: ", unit + ": the row's label (");
        assertThat(Spoken.by("check", "--campaign", campaign.toString(), document.toString())
                        .out())
                .doesNotContain("认定的依据");

        JsonNode why = check("yaoan_tekun", "yaoan_tekun.xlsx").document().get("why");
        assertThat(why.get("campaign").get("by").asString()).isEqualTo("header");
        assertThat(why.get("round").get("by").asString()).isNotEmpty();
        assertThat(why.get("units").get(unit).get("by").asString()).isEqualTo("row");
    }

    @Test
    void no_carrier_is_left_out() throws IOException {
        try (Stream<Path> files = Files.walk(Truth.REAL)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("truth.json") && !name.startsWith("body.")))
                    .containsExactlyInAnyOrderElementsOf(carriers()
                            .map(carrier -> carrier.get()[1].toString())
                            .toList());
        }
    }

    static Stream<Arguments> prose() {
        return Stream.of("body.html", "body.txt", "body.eml", "body.xls")
                .flatMap(file -> TABLES.stream().map(table -> Arguments.of(file, table)));
    }

    /** Ten townships' figures in sentences: a person has to type them. */
    @ParameterizedTest
    @MethodSource("prose")
    void sentences_are_never_taken_for_figures(String file, String table, @TempDir Path folder) throws IOException {
        Path document = folder.resolve(file);
        String page = Files.readString(Truth.REAL.resolve(PROSE).resolve(file.endsWith(".txt") ? file : "body.html"));
        String head = "From: <a@b.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n";
        Files.writeString(document, file.endsWith(".eml") ? head + page : page);

        Spoken spoken = Spoken.by(
                "check",
                "--campaign",
                Truth.CAMPAIGNS.resolve(table).toString(),
                "--format",
                "json",
                document.toString());

        assertThat(spoken.exit()).isEqualTo(1);
        assertThat(spoken.document().get("status").asString()).isIn("unreadable", "unclaimed");
        assertThat(spoken.document().get("submissions")).isEmpty();
        assertThat(spoken.document().get("totals")).isNullOrEmpty();
        assertThat(Spoken.codes(spoken.document())).containsExactly("not-a-table");
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void every_column_tells_from_which_cell_it_was_known(String table, String file) {
        JsonNode document = check(table, file).document();

        assertThat(Spoken.of(document.get("mapping")))
                .hasSize(Truth.of(table).columns())
                .allSatisfy(match -> {
                    assertThat(match.get("cell").asString()).matches("[A-Z]+[0-9]+");
                    assertThat(match.get("why").asString()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void a_column_has_a_figure_or_a_state(String table, String file) {
        JsonNode document = check(table, file).document();

        assertThat(Spoken.of(document.get("submissions"))).allSatisfy(submission -> {
            int told =
                    submission.get("figures").size() + submission.get("states").size();
            assertThat(told).isEqualTo(Truth.of(table).columns());
        });
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void a_marked_copy_still_says_the_same(String table, String file, @TempDir Path folder) throws IOException {
        String campaign = Truth.CAMPAIGNS.resolve(table).toString();
        String document = Truth.REAL.resolve(table).resolve(file).toString();
        Spoken first = Spoken.by(
                "check", "--campaign", campaign, "--format", "json", "--mark-up", folder.toString(), document);
        if (Spoken.codes(first.document()).isEmpty()) {
            assertThat(folder).isEmptyDirectory();
            return;
        }

        Spoken again = Spoken.by("check", "--campaign", campaign, "--format", "json", folder.toString());

        assertThat(again.document().get("file").asString()).startsWith(file.substring(0, file.indexOf('.')));
        assertThat(again.document().get("submissions"))
                .isEqualTo(first.document().get("submissions"));
    }
}
