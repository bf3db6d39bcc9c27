package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRowTests {
    private static String told(String rule) {
        return RuleTokens.of(rule, key -> false, name -> false).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 = 9、10、11之和        | 2 = ( 9 + 10 + 11 )
                    2 = 9，10 与 11 栏之和   | 2 = ( 9 + 10 + 11 )
                    2 = 9+10之和             | 2 = 9 + 10
                    1=2、3=4、5之和          | 1 = 2 、 3 = ( 4 + 5 )
                    2 = 9+…+12               | 2 = 9 … 12
                    2 = 9+10                 | 2 = 9 + 10
                    """)
    void lists_and_ranges_of_columns_are_put_in_one_way(String rule, String tokens) {
        assertThat(told(rule)).isEqualTo(tokens);
    }

    @Test
    void a_label_goes_back_to_the_rule_before_and_no_further() {
        assertThat(told("1=2；其中：3=4")).isEqualTo("1 = 2 ; 3 = 4");
        assertThat(told("1=2：3")).isEqualTo("1 = 2 : 3");
        assertThat(told("：1=2")).isEqualTo(": 1 = 2");
    }

    @Test
    void a_word_behind_a_number_belongs_to_it() {
        Token number = RuleTokens.of("12栏=3", key -> false, name -> false).get(0);

        assertThat(number.text()).isEqualTo("12");
        assertThat(number.end()).isEqualTo(3);
    }
}
