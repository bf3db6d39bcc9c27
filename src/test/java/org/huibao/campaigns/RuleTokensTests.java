package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTokensTests {
    private static final Set<String> KEYS = Set.of("goods-value", "paid");
    private static final Set<String> COLUMNS = Set.of("goods-value", "paid", "人数", "行政村数", "甲");

    private static String cut(String rule) {
        return RuleTokens.of(rule, KEYS::contains, COLUMNS::contains).stream()
                .map(token -> token.kind() + (token.text().isEmpty() ? "" : ":" + token.text()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 = 2 + 3            | NUMBER:1 COMPARISON:= NUMBER:2 SIGN:+ NUMBER:3 END
                    １＝２               | NUMBER:1 COMPARISON:= NUMBER:2 END
                    goods-value-paid     | NAME:goods-value SIGN:- NAME:paid END
                    2.5×（甲）           | NUMBER:2.5 SIGN:* SIGN:( NAME:甲 SIGN:) END
                    2栏不大于人数        | NUMBER:2 COMPARISON:≤ NAME:人数 END
                    行政村数≥第3栏       | NAME:行政村数 COMPARISON:≥ NUMBER:3 END
                    1e5                  | NAME:1e5 END
                    1.                   | NUMBER:1 UNKNOWN:. END
                    2 & 3                | NUMBER:2 UNKNOWN:& NUMBER:3 END
                    2022-spring!21       | CAMPAIGN:2022-spring NUMBER:21 END
                    表三26               | CAMPAIGN:表三 NUMBER:26 END
                    2≮3                  | NUMBER:2 COMPARISON:≥ NUMBER:3 END
                    关系：2=3            | NUMBER:2 COMPARISON:= NUMBER:3 END
                    2=3：4               | NUMBER:2 COMPARISON:= NUMBER:3 UNKNOWN:: NUMBER:4 END
                    """)
    void a_rule_is_cut_into_columns_numbers_and_signs(String rule, String tokens) {
        assertThat(cut(rule)).isEqualTo(tokens);
    }

    @Test
    void a_place_in_the_rule_is_one_in_what_was_written() {
        Token second =
                RuleTokens.of("序号2 ≤ 人数", KEYS::contains, COLUMNS::contains).get(2);

        assertThat(second.start()).isEqualTo(6);
        assertThat(second.end()).isEqualTo(8);
    }
}
