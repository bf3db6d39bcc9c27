package org.huibao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Special;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class OtherUnitsTests {
    private static final String COLUMNS = """
            columns:
              - {key: households, header: 户数, type: count}
              - {key: persons, header: 人数, type: count}
              - {key: paid, header: 资金, type: amount, unit: 万元, scale: 4}
            """;

    @TempDir
    private Path folder;

    private ATable county() {
        return ATable.ofForm(folder.resolve("small"), COLUMNS)
                .unit("甲镇", "90 171 11.0989")
                .unit("乙镇", "80 137 8.4484")
                .unit("丙镇", "3 5 0.3155")
                .unit("丁镇", "45 80 5.1203")
                .unit("戊镇", "120 260 16.2001");
    }

    private static List<Finding> magnitudes(ATable table) {
        return table.judged().findings().stream()
                .filter(finding -> finding.code() == FindingCode.MAGNITUDE)
                .toList();
    }

    @Test
    void a_unit_of_any_size_is_like_the_others_per_head() {
        assertThat(magnitudes(county().unit("己镇", "900 1700 110.52"))).isEmpty();
    }

    @Test
    void yuan_in_a_column_of_ten_thousand_yuan_is_asked_about_with_its_factor() {
        List<Finding> found = magnitudes(county().unit("己镇", "30 60 36000"));
        assertThat(found).extracting(Finding::column).containsExactly("paid");
        assertThat(found.get(0).which()).isEqualTo(Special.PER_HEAD);
        assertThat(found.get(0).arguments())
                .containsEntry("units", "5")
                .extractingByKey("factor")
                .satisfies(factor -> assertThat(new BigDecimal(factor))
                        .isBetween(BigDecimal.valueOf(9_000), BigDecimal.valueOf(11_000)));
    }

    private static UnitOfRound unit(String name, String figures) {
        String[] each = figures.split(" ", -1);
        Map<String, BigDecimal> known = Map.of(
                "households", new BigDecimal(each[0]),
                "persons", new BigDecimal(each[1]),
                "paid", new BigDecimal(each[2]));
        return UnitOfRound.of(
                new ReportingUnit(name, name, List.of(), List.of(), "", ""),
                column -> Optional.ofNullable(known.get(column)));
    }

    /** What is asked of a unit when so many others have reported for the round, each with its own table. */
    private List<String> asked(String figures, int others) {
        List<UnitOfRound> units = new ArrayList<>(
                Stream.of("90 171 11.0989", "80 137 8.4484", "3 5 0.3155", "45 80 5.1203", "120 260 16.2001")
                        .limit(others)
                        .map(row -> unit("某镇" + row.length(), row))
                        .toList());
        units.add(unit("己镇", figures));
        ATable table = ATable.ofForm(folder.resolve("small"), COLUMNS).unit("己镇", figures);
        RecognisedTable one = table.recognised().tables().get(0);
        return new OtherUnits()
                .look(new Comparison(one.campaign(), one.round()).holding(units, EarlierFigures.NONE)).stream()
                        .map(suspicion -> suspicion.unit().unit().name() + " "
                                + suspicion.column().key())
                        .toList();
    }

    @Test
    void a_unit_that_reports_by_itself_is_held_against_the_others_of_the_round() {
        assertThat(asked("30 60 36000", 5)).containsExactly("己镇 paid");
        assertThat(asked("900 1700 110.52", 5)).isEmpty();
        assertThat(asked("30 60 36000", 4)).isEmpty();
    }

    /** Households, persons and money of five units, the money per household up to 2.2-fold apart; then the unit asked about. */
    private List<Finding> aboutMoney(String persons, String unit) {
        String[] each = persons.split(" ", -1);
        ATable table = ATable.ofForm(folder.resolve("loose"), COLUMNS)
                .unit("甲镇", "100 " + each[0] + " 100")
                .unit("乙镇", "200 " + each[1] + " 240")
                .unit("丙镇", "400 " + each[2] + " 600")
                .unit("丁镇", "800 " + each[3] + " 1600")
                .unit("戊镇", "1000 " + each[4] + " 2200");
        return magnitudes(table.unit("己镇", unit)).stream()
                .filter(finding -> "paid".equals(finding.column()))
                .toList();
    }

    @Test
    void where_columns_go_together_loosely_one_of_two_counts_is_not_enough() {
        assertThat(aboutMoney("400 80 2000 500 8000", "100 1000 1200")).isEmpty();
        assertThat(aboutMoney("400 80 2000 500 8000", "100 1 1200")).hasSize(1);
    }

    @Test
    void the_only_count_that_a_column_goes_with_speaks_without_the_size_of_the_figure_itself() {
        assertThat(aboutMoney("_ _ _ _ _", "100 _ 1200")).hasSize(1);
    }

    @Test
    void a_dropped_zero_is_asked_about() {
        assertThat(magnitudes(county().unit("己镇", "30 60 0.4")))
                .extracting(finding -> finding.arguments().get("factor"))
                .containsExactly("1/9.5");
    }

    @Test
    void where_money_is_like_the_others_and_the_heads_are_not_the_heads_are_asked_about() {
        List<Finding> found = magnitudes(county().unit("己镇", "60 11 7.2"));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("persons");
            assertThat(finding.which()).isEqualTo(Special.HEADS);
            assertThat(finding.arguments()).containsEntry("per", "户数");
        });
    }

    @Test
    void the_end_of_a_long_tail_is_not_asked_about() {
        assertThat(magnitudes(
                        ofLike("1", "1.1", "1.2", "1.2", "1.3", "1.3", "1.4", "1.5", "1.6", "2", "3.5", "7.5", "15")))
                .isEmpty();
    }

    private ATable ofLike(String... paid) {
        ATable table = ATable.ofForm(folder.resolve("like"), COLUMNS);
        for (int unit = 0; unit < paid.length; unit++) {
            table.unit("甲乙丙丁戊己庚辛壬癸子丑寅".charAt(unit) + "镇", "50 100 " + paid[unit]);
        }
        return table;
    }

    @Test
    void a_small_figure_is_not_asked_about_where_the_others_are_unlike_one_another() {
        assertThat(magnitudes(
                        ofLike("0.1", "0.7", "0.8", "0.9", "1", "1.1", "1.2", "1.4", "1.6", "1.8", "2", "2.1", "2.2")))
                .isEmpty();
        assertThat(magnitudes(ofLike(
                        "0.1", "0.9", "1", "1.1", "1.1", "1.2", "1.2", "1.2", "1.3", "1.3", "1.4", "1.4", "1.5")))
                .hasSize(1);
    }

    @Test
    void ten_thousands_of_yuan_in_a_column_of_yuan_are_asked_about_however_unlike_the_others_are() {
        assertThat(magnitudes(
                        ofLike("0.0001", "0.4", "0.5", "0.6", "0.8", "1", "1.2", "1.5", "2", "2.5", "3", "3.5", "4")))
                .extracting(finding -> finding.arguments().get("factor"))
                .containsExactly("1/12000");
    }

    @Test
    void four_other_units_say_nothing() {
        ATable four = ATable.ofForm(folder.resolve("small"), COLUMNS)
                .unit("甲镇", "90 171 11.0989")
                .unit("乙镇", "80 137 8.4484")
                .unit("丁镇", "45 80 5.1203")
                .unit("戊镇", "120 260 16.2001");
        assertThat(magnitudes(four.unit("己镇", "30 60 36000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.72,50,rate",
        "7.2,50,",
        "0.2,50,",
        "7200,50,rate",
        "72,500,average",
        "72,5,average",
        "72,200,",
        "72,50,"
    })
    void a_share_of_a_hundredth_and_an_average_of_another_size_are_asked_about(
            String rate, String average, String told) {
        ATable table = ATable.ofForm(folder.resolve("small"), """
                columns:
                  - {key: rate, header: 使用率, type: ratio, unit: "%", aggregate: none}
                  - {key: average, header: 人均, type: amount, unit: 元, aggregate: none}
                  - {key: change, header: 增减, type: amount, unit: 人}
                """);
        for (int unit = 0; unit < 6; unit++) {
            table.unit("甲乙丙丁戊己".charAt(unit) + "镇", (60 + 5 * unit) + " " + (48 + unit) + " 9" + unit);
        }
        List<Finding> found = magnitudes(table.unit("庚镇", rate + " " + average + " 1"));
        assertThat(found).extracting(Finding::column).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void small_counts_scatter_and_are_not_asked_about() {
        assertThat(magnitudes(county().unit("己镇", "1 9 0.5"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dianjiang_2021_weifang", "yaoan_tekun", "jinan_2020q1_linshi", "rongan_2023_jinju"})
    void published_tables_raise_no_question(String name) throws Exception {
        assertThat(magnitudes(published(name, -1, -1, UnaryOperator.identity())))
                .isEmpty();
    }

    /** Every figure of money whose column at least six units fill, taken for 元 or with a zero too many. */
    @ParameterizedTest
    @CsvSource({
        "dianjiang_2021_weifang, 4",
        "dianjiang_2021_weifang, 1",
        "dianjiang_2021_weifang, -1",
        "yaoan_tekun, 4",
        "yaoan_tekun, 1",
        "yaoan_tekun, -1",
        "jinan_2020q1_linshi, 4",
    })
    void money_of_another_size_is_asked_about_in_published_tables(String name, int zeros) throws Exception {
        List<List<String>> cells = new ArrayList<>();
        List<Integer> money = new ArrayList<>();
        read(name, cells, money);
        List<String> missed = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        int changed = 0;
        for (int row = 0; row < cells.size(); row++) {
            for (int column : money) {
                if (isPositive(cells.get(row), column)
                        && cells.stream()
                                        .filter(cell -> isPositive(cell, column))
                                        .count()
                                >= 6) {
                    String key = "c" + column;
                    List<Finding> found =
                            magnitudes(published(name, row, column, value -> value.scaleByPowerOfTen(zeros)));
                    changed++;
                    if (found.stream().noneMatch(finding -> key.equals(finding.column()))) {
                        missed.add(row + key);
                    }
                    found.stream()
                            .filter(finding -> !key.equals(finding.column()))
                            .forEach(finding -> elsewhere.add(finding.place() + finding.column()));
                }
            }
        }
        assertThat(changed).isGreaterThan(10);
        assertThat(missed).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    private static boolean isPositive(List<String> cells, int column) {
        return new BigDecimal(cells.get(column).replace("_", "0")).signum() > 0;
    }

    /** A published table's figures with one changed: whole columns are counts, the others money. */
    private ATable published(String name, int row, int column, UnaryOperator<BigDecimal> change) throws Exception {
        List<List<String>> cells = new ArrayList<>();
        String form = read(name, cells, new ArrayList<>());
        ATable table = ATable.ofForm(folder.resolve("small"), form);
        for (int at = 0; at < cells.size(); at++) {
            List<String> line = new ArrayList<>(cells.get(at));
            if (at == row) {
                line.set(column, change.apply(new BigDecimal(line.get(column))).toPlainString());
            }
            table.unit("第" + at + "镇", String.join(" ", line));
        }
        return table;
    }

    private static String read(String name, List<List<String>> cells, List<Integer> money) throws Exception {
        JsonNode truth = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/real/" + name + "/truth.json")));
        Map<String, Boolean> whole = new LinkedHashMap<>();
        List<JsonNode> units = new ArrayList<>();
        truth.get("units").values().forEach(units::add);
        for (JsonNode unit : units) {
            unit.properties().forEach(cell -> {
                if (cell.getValue().isNumber()) {
                    boolean integer =
                            cell.getValue().decimalValue().stripTrailingZeros().scale() <= 0
                                    && !cell.getKey().matches(".*(金额|资金)[^/]*");
                    whole.merge(cell.getKey(), integer, Boolean::logicalAnd);
                }
            });
        }
        List<String> keys = new ArrayList<>(whole.keySet());
        keys.removeIf(key -> key.contains("排名") || key.contains("序号"));
        for (JsonNode unit : units) {
            cells.add(keys.stream()
                    .map(key -> unit.path(key).isNumber()
                            ? unit.get(key).decimalValue().toPlainString()
                            : "_")
                    .toList());
        }
        for (int at = 0; at < keys.size(); at++) {
            if (!whole.getOrDefault(keys.get(at), false)) {
                money.add(at);
            }
        }
        return "columns:\n"
                + keys.stream()
                        .map(key -> "  - {key: c" + keys.indexOf(key) + ", header: 栏" + keys.indexOf(key) + ", type: "
                                + (whole.getOrDefault(key, false) ? "count" : "amount") + ", required: false}\n")
                        .collect(Collectors.joining());
    }
}
