package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The campaign folders for published tables say of each table what is known of it. */
class PublishedTablesTests {
    private static final Path FOLDERS = Path.of("src/test/resources/campaigns");
    private static final Path TABLES = Path.of("src/test/resources/real");

    static Stream<String> tables() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables
                    .map(table -> table.getFileName().toString())
                    .filter(name -> !name.endsWith("_prose"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_printed_header_has_its_column_in_printed_order(String table) throws IOException {
        Campaign campaign = load(table);
        List<String> printed = new ArrayList<>();
        truth(table).get("header_paths").forEach(header -> printed.add(path(header)));
        List<String> columns = campaign.form().columns().stream()
                .map(column -> Spelling.plain(String.join("/", column.path())))
                .toList();

        assertThat(printed).containsSubsequence(columns);
        // what is left names the rows
        printed.removeAll(columns);
        assertThat(printed)
                .hasSizeBetween(1, 2)
                .last()
                .isEqualTo(Spelling.plain(campaign.form().stub().header()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_a_unit(String table) throws IOException {
        assertThat(load(table).roster().units())
                .extracting(ReportingUnit::name)
                .containsExactlyElementsOf(truth(table).get("units").propertyNames());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rules_that_return_a_table_hold_on_the_published_figures(String table) throws IOException {
        Campaign campaign = load(table);
        int held = 0;
        for (Rule rule : campaign.form().rules()) {
            for (JsonNode unit : truth(table).get("units")) {
                Map<String, BigDecimal> figures = figures(campaign, unit);
                if (rule.severity() == Severity.ERROR && isKnown(rule, figures)) {
                    assertThat(holds(rule, figures))
                            .as("%s on %s", rule.text(), figures)
                            .isTrue();
                    held++;
                }
            }
        }
        assertThat(held > 0).isEqualTo(campaign.form().rules().size() > 0);
    }

    private static Campaign load(String table) {
        return new CampaignFolder(FOLDERS.resolve(table)).load().fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });
    }

    private static JsonNode truth(String table) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(TABLES.resolve(table).resolve("truth.json")));
    }

    private static String path(JsonNode header) {
        List<String> path = new ArrayList<>();
        header.get("path").forEach(each -> path.add(each.asString()));
        return Spelling.plain(String.join("/", path));
    }

    private static Map<String, BigDecimal> figures(Campaign campaign, JsonNode unit) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Column column : campaign.form().columns()) {
            JsonNode value = unit.get(String.join("/", column.path()));
            assertThat(value).as(column.key()).isNotNull();
            if (column.isNumeric() && !value.isNull()) {
                figures.put(column.key(), new BigDecimal(value.asString().replace("%", "")));
            } else if (column.isNumeric() && column.empty() == Column.Empty.ZERO) {
                figures.put(column.key(), BigDecimal.ZERO);
            } else if (column.isNumeric()) {
                assertThat(column.required())
                        .as("%s may be blank", column.key())
                        .isFalse();
            }
        }
        return figures;
    }

    private static boolean isKnown(Rule rule, Map<String, BigDecimal> figures) {
        return rule.terms().stream()
                .flatMap(term -> term.operands().stream())
                .allMatch(operand -> figures.containsKey(operand.column()));
    }

    private static boolean holds(Rule rule, Map<String, BigDecimal> figures) {
        for (int i = 0; i < rule.comparisons().size(); i++) {
            BigDecimal left = value(rule.terms().get(i), figures);
            BigDecimal right = value(rule.terms().get(i + 1), figures);
            int difference = left.round(new MathContext(20)).compareTo(right.round(new MathContext(20)));
            boolean holds = switch (rule.comparisons().get(i)) {
                case EQUAL -> difference == 0;
                case NOT_EQUAL -> difference != 0;
                case LESS -> difference < 0;
                case AT_MOST -> difference <= 0;
                case GREATER -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(Term term, Map<String, BigDecimal> figures) {
        return term.value(operand -> Optional.ofNullable(figures.get(operand.column())))
                .orElseThrow();
    }
}
