package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules among other words, as footnotes have them. */
class PrintedRulesTests {
    private static final List<Column> COLUMNS = Stream.of("1", "2", "9", "10", "11", "12", "26", "27", "28", "H01")
            .map(no -> new Column(
                    "c" + no,
                    no,
                    List.of("指标" + no),
                    Column.Type.COUNT,
                    null,
                    new Column.Aggregate.Sum(),
                    false,
                    Column.Empty.NONE,
                    0))
            .toList();

    private static String rules(String text) {
        return String.join(
                "; ",
                PrintedRules.in(text, COLUMNS).rules().stream().map(Rule::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5、统计逻辑:序号2=9+10+11+12、序号26=27+28           | 2 = 9 + 10 + 11 + 12; 26 = 27 + 28
                    审核关系：1栏≥2栏；2=9、10、11、12栏之和。          | 1 ≥ 2; 2 = (9 + 10 + 11 + 12)
                    表一:9<2 10<2 2=9+10                                 | 9 < 2; 10 < 2; 2 = 9 + 10
                    注：本表由民政部门填报，2栏不大于1栏，由专人负责     | 2 ≤ 1
                    2行=（9+10）行                                       | 2 = (9 + 10)
                    9≥prev(9)，10≤year(10)×1.1                           | 9 ≥ prev(9); 10 ≤ year(10) * 1.1
                    H01=26+27                                            | H01 = 26 + 27
                    """)
    void a_rule_is_found_among_other_words(String text, String rules) {
        assertThat(rules(text)).isEqualTo(rules);
    }

    @Test
    void a_line_that_begins_with_a_sign_goes_on() {
        assertThat(rules("2=9+10\n+11+12")).isEqualTo("2 = 9 + 10 + 11 + 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    D级危房补助标准为2.1万元/户                          | ''
                    老年人指年龄大于60周岁的人                           | ''
                    ①有，②部分丧失，③完全丧失                        | ''
                    1=表三26                                             | 1=表三26
                    2=9+99                                               | 2=9+99
                    1≥2，26=27+…+139                                    | 26=27+…+139
                    """)
    void what_compares_numbers_and_is_no_rule_is_named_and_prose_is_not(String text, String strange) {
        assertThat(String.join("; ", PrintedRules.in(text, COLUMNS).notUnderstood()))
                .isEqualTo(strange);
    }

    @Test
    void a_printed_rule_is_only_asked_about() {
        assertThat(PrintedRules.in("1≥2", COLUMNS).rules())
                .extracting(Rule::severity)
                .containsExactly(Severity.QUERY);
    }
}
