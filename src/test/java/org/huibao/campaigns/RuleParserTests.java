package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as a form's footnote writes them; the columns are those of {@link ACampaign}. */
class RuleParserTests {
    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 = 2 + 甲                        | x0 = x0 + x1            | households;paid;goods-value
                    １＝２＋甲                        | x0 = x0 + x1            | households;paid;goods-value
                    households == paid                | x0 = x0                 | households;paid
                    [户数] ≥ [合计]                   | x0 ≥ x0                 | households;paid
                    [资金/现金] ≠ [资金 / 合计]       | x0 ≠ x0                 | cash;paid
                    ［实物］ <> [2]                   | x0 ≠ x0                 | goods-value;paid
                    [2.1]！=[甲]                      | x0 ≠ x0                 | cash;goods-value
                    goods-value - 1 > 0               | x0 - x1 > 0             | goods-value;households
                    paid-cash =< 甲                   | x0 - x1 ≤ x0            | paid;cash;goods-value
                    1×（2－甲）÷2.5 > －1             | x0 * (x1 - x2) / 2.5 > (-x0) | households;paid;goods-value;households
                    100.0 ≦ 2 * 10000.0 / 1 ≦ 3000.0 | 100.0 ≤ x0 * 10000.0 / x1 ≤ 3000.0 | paid;households
                    1 + 1 = 0                         | x0 + x1 = 0             | households;households
                    2 >= prev(2)                      | x0 ≥ x0                 | paid;PREVIOUS_ROUND paid
                    2 >= year( [现金] ) * 1.1         | x0 ≥ x0 * 1.1           | paid;YEAR_BEFORE cash
                    1 >= 2022-spring-festival!21      | x0 ≥ x0                 | households;OTHER_CAMPAIGN 21 2022-spring-festival
                    1 != 甲                           | x0 ≠ x0                 | households;goods-value
                    rate <= 1.0                       | x0 ≤ 1.0                | rate
                    """)
    void reads_columns_numbers_and_signs_as_they_are_written(String rule, String arithmetic, String operands) {
        Rule read = ACampaign.in(parent).rule(rule).ready().form().rules().get(0);

        assertThat(arithmetic(read)).isEqualTo(arithmetic);
        assertThat(read.terms().stream()
                        .flatMap(term -> term.operands().stream())
                        .map(RuleParserTests::told))
                .containsExactly(operands.split(";"));
        assertThat(read.text()).isEqualTo(rule);
    }

    private static final String WIDE = """
            title: 统计表
            columns:
              - {key: c1, no: "01", header: 低保人数, type: count}
              - {key: c2, no: 2, header: 低保户数, type: count}
              - {key: c3, no: 3, header: 有, type: count}
              - {key: note, no: 4, header: 备注, type: text}
              - {key: c5, no: 5, header: 部分丧失, type: count}
              - {key: c9, no: 9, header: 完全丧失, type: count}
              - {key: c10, no: H01001, header: 合计数目, type: count}
              - {key: c11, no: 11, header: 行政村数, type: count}
            """;

    /** Every notation that was found in published forms, by the rules that it comes to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    序号2=3+5+9              | c2 = c3 + c5 + c9
                    序号2=3+5、序号2≤3+9     | c2 = c3 + c5; c2 ≤ c3 + c9
                    表一:5<2 3<2 2=5+9       | c5 < c2; c3 < c2; c2 = c5 + c9
                    表1：5＜2，3＜2；2＝5＋9。 | c5 < c2; c3 < c2; c2 = c5 + c9
                    2栏=3栏+5栏              | c2 = c3 + c5
                    第2栏=第3栏＋第5栏       | c2 = c3 + c5
                    2行=(3+5)行              | c2 = (c3 + c5)
                    01行=02+03行             | c1 = c2 + c3
                    ②=③+⑤                  | c2 = c3 + c5
                    2列≥3列                  | c2 ≥ c3
                    2=3至9之和               | c2 = (c3 + c5 + c9)
                    2=3+…+9                  | c2 = (c3 + c5 + c9)
                    2=（3～9）               | c2 = (c3 + c5 + c9)
                    гр.2 = сумме гр. с 3 по 9 | c2 = (c3 + c5 + c9)
                    2=3+5+9栏之和            | c2 = c3 + c5 + c9
                    2=3、5、9栏之和          | c2 = (c3 + c5 + c9)
                    2=3、5之和、1≥2          | c2 = (c3 + c5); c1 ≥ c2
                    2栏等于3栏与5栏之和      | c2 = c3 + c5
                    1栏不小于2栏             | c1 ≥ c2
                    1栏应大于等于2栏         | c1 ≥ c2
                    2栏不大于1栏             | c2 ≤ c1
                    2栏不超过1栏,3栏小于2栏  | c2 ≤ c1; c3 < c2
                    2栏不得大于1栏           | c2 ≤ c1
                    1栏减2栏不等于3栏乘以5栏 | c1 - c2 ≠ c3 * c5
                    低保户数不大于低保人数   | c2 ≤ c1
                    合计数目=有+部分丧失     | c10 = c3 + c5
                    行政村数≥3               | c11 ≥ c3
                    H01001=2+3               | c10 = c2 + c3
                    逻辑关系：1≥2            | c1 ≥ c2
                    1=2+3=5+9/2.0            | c1 = c2 + c3 = c5 + c9 / 2.0
                    """)
    void takes_the_notation_that_forms_are_printed_with(String written, String rules) {
        assertThat(read(written)).isEqualTo(rules);
    }

    @Test
    void a_line_that_begins_with_a_sign_goes_on_with_the_one_before() {
        assertThat(read("1=2+3\\n+5\\n1≥2\\n=9+\\n3")).isEqualTo("c1 = c2 + c3 + c5; c1 ≥ c2 = c9 + c3");
    }

    @Test
    void another_table_is_the_campaign_of_that_name() {
        ACampaign.in(parent)
                .file("../表三/form.yaml", "title: 表三\ncolumns:\n  - {key: far, no: 26, header: 数, type: count}\n");

        assertThat(read("1=表三26、2=表三第26栏")).isEqualTo("c1 = 表三!far; c2 = 表三!far");
    }

    @Test
    void each_rule_of_a_line_keeps_its_own_text() {
        assertThat(ACampaign.in(parent)
                        .form(WIDE + "rules: [{rule: '序号2=3+5、 1栏≥2栏', severity: query}]\n")
                        .ready()
                        .form()
                        .rules())
                .extracting(Rule::text)
                .containsExactly("2=3+5", "1栏≥2栏");
    }

    private String read(String written) {
        return ACampaign.in(parent).form(WIDE + "rules: [\"" + written + "\"]\n").ready().form().rules().stream()
                .map(RuleParserTests::inKeys)
                .collect(Collectors.joining("; "));
    }

    private static String inKeys(Rule rule) {
        StringBuilder whole = new StringBuilder(inKeys(rule.terms().get(0)));
        for (int i = 0; i < rule.comparisons().size(); i++) {
            whole.append(' ').append(rule.comparisons().get(i).sign()).append(' ');
            whole.append(inKeys(rule.terms().get(i + 1)));
        }
        return whole.toString();
    }

    private static String inKeys(Term term) {
        return term.what().written(new Arithmetic.Notation() {
            @Override
            public String figure(int operand) {
                Term.Operand one = term.operands().get(operand);
                return (one.campaign().isEmpty() ? "" : one.campaign() + "!") + one.column();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    3 = 1                  | column-number-unknown   | 1
                    1 = 100                | column-number-unknown   | 5
                    1 = 0.5 + 3            | column-number-unknown   | 11
                    cas = 1                | column-unknown          | 1
                    [没有] = 1             | column-unknown          | 1
                    [] = 1                 | column-unknown          | 1
                    note = 1               | column-not-numeric      | 1
                    prev([备注]) = 1       | column-not-numeric      | 6
                    2.1 = 1                | number-or-column        | 1
                    1 / 0 = 1              | division-by-zero        | 3
                    1 / (2.0 - 2.0) > 1    | division-by-zero        | 3
                    1 = 1 +                | rule-syntax             | 8
                    1 = (1 + 2             | rule-syntax             | 11
                    1 = 1) + 2             | rule-syntax             | 6
                    = 1                    | rule-syntax             | 1
                    1 = = 2                | rule-syntax             | 5
                    1 2 = 2                | rule-syntax             | 3
                    1 = 2 & 3              | rule-syntax             | 7
                    1 = prev(2             | rule-syntax             | 11
                    1 = prev(2 + 1)        | rule-syntax             | 12
                    1 = prev()             | rule-syntax             | 10
                    1 = other!(2)          | rule-syntax             | 11
                    1 = 1e5                | column-unknown          | 5
                    1 = 1.                 | rule-syntax             | 6
                    1 + 2                  | rule-without-comparison | 1
                    1.0 < 2.0              | rule-without-column     | 1
                    """)
    void says_where_a_rule_goes_wrong(String rule, String code, String position) {
        List<Problem> problems =
                ACampaign.in(parent).rule(rule).load().fold(ready -> List.of(), Loaded.Broken::problems);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("form.yaml");
            assertThat(problem.line()).isEqualTo(11);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.arguments()).containsEntry("position", position).containsEntry("rule", rule);
        });
    }

    @Test
    void names_the_candidates_of_an_ambiguous_header() {
        ACampaign campaign = ACampaign.in(parent).form("""
                        title: 统计表
                        columns:
                          - header: 城市
                            columns: [{key: city, no: 1, header: 人数, type: count}]
                          - header: 农村
                            columns: [{key: country, no: 2, header: 人数, type: count}]
                        rules: ["[人数] > 0", "[农村/人数] > 0"]
                        """);

        assertThat(campaign.load().fold(ready -> List.<Problem>of(), Loaded.Broken::problems))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("column-ambiguous");
                    assertThat(problem.arguments())
                            .containsEntry("candidates", "[1] 城市/人数 (city); [2] 农村/人数 (country)");
                });
    }

    @Test
    void a_rule_may_be_a_query_with_a_message_and_a_tolerance_of_its_own() {
        Rule rule = ACampaign.in(parent)
                .formWith("rules: [{rule: '1 = 2', severity: query, message: 可以不等, tolerance: 0.05}]")
                .ready()
                .form()
                .rules()
                .get(0);

        assertThat(rule.severity()).isEqualTo(Severity.QUERY);
        assertThat(rule.message()).isEqualTo("可以不等");
        assertThat(rule.tolerance()).isEqualByComparingTo("0.05");
    }

    @Test
    void another_campaigns_columns_are_looked_up_in_the_folder_beside_this_one() {
        ACampaign.in(parent)
                .file(
                        "../last-year/form.yaml",
                        "title: 旧表\ncolumns:\n  - {key: old, no: 7, header: 旧数, type: count}\n");

        Rule rule = ACampaign.in(parent)
                .rule("1 >= last-year!7")
                .ready()
                .form()
                .rules()
                .get(0);

        assertThat(rule.terms().get(1).operands())
                .containsExactly(new Term.Operand("old", Term.When.OTHER_CAMPAIGN, "last-year"));
        assertThat(ACampaign.in(parent).rule("1 >= last-year!8").problems())
                .containsExactly("form.yaml:11 column-number-unknown");
    }

    @Test
    void tells_the_reader_what_was_expected_and_where() {
        Problem problem = new Problem(
                "form.yaml",
                12,
                "rule-syntax",
                Map.of("rule", "1 = 1 +", "position", "8", "expected", "column", "found", "end"));

        assertThat(ProblemWording.in(Locale.SIMPLIFIED_CHINESE).of(problem))
                .startsWith("form.yaml 第 12 行：审核关系“1 = 1 +”第 8 个字符处应为指标（栏次、key 或 [表头]），却是“结尾”。");
    }

    private static String arithmetic(Rule rule) {
        StringBuilder whole = new StringBuilder(rule.terms().get(0).arithmetic());
        for (int i = 0; i < rule.comparisons().size(); i++) {
            whole.append(' ').append(rule.comparisons().get(i).sign()).append(' ');
            whole.append(rule.terms().get(i + 1).arithmetic());
        }
        return whole.toString();
    }

    private static String told(Term.Operand operand) {
        return switch (operand.when()) {
            case HERE -> operand.column();
            case OTHER_CAMPAIGN -> operand.when() + " " + operand.column() + " " + operand.campaign();
            default -> operand.when() + " " + operand.column();
        };
    }
}
