package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfNameTests {
    private static final WordsOfName WORDS = new WordsOfName(Set.of("人数", "合计", "户数和人数", "H01", "行政村")::contains);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    人数             | ''
                    没有这样一栏     | ''
                    人数没有         | ''
                    123              | ''
                    人数大于合计     | NAME 人数, COMPARISON >, NAME 合计
                    户数和人数等于2  | NAME 户数和人数, COMPARISON =, NUMBER 2
                    总额数等于3      | ''
                    H01栏等于5至8之和 | NAME H01, WORD 栏, COMPARISON =, NUMBER 5, RANGE 至, NUMBER 8, SUM 之和
                    行政村不少于第3栏 | NAME 行政村, COMPARISON ≥, WORD 第, NUMBER 3, WORD 栏
                    表十二164        | CAMPAIGN 表十二, NUMBER 164
                    """)
    void is_cut_to_its_end_or_not_at_all(String text, String parts) {
        assertThat(WORDS.of(text, 0).stream()
                        .map(token -> token.kind() + " " + token.text())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }
}
