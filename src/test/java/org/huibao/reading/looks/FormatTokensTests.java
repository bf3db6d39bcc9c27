package org.huibao.reading.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTokensTests {
    private static String tokens(String section) {
        FormatTokens tokens = new FormatTokens(section);
        StringBuilder told = new StringBuilder();
        while (tokens.next()) {
            told.append(tokens.kind().name(), 0, 2)
                    .append('(')
                    .append(tokens.text())
                    .append(')');
        }
        return told.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm | LE(yyyy)WO(-)LE(mm)",
                "\"yy\"d | WO(yy)LE(d)",
                "\\d_)*-d | WO(d)WO( )WO()LE(d)",
                "[$-804]m月 | WO()LE(m)WO(月)",
                "[$¥-804]0 | WO(¥)DI(0)",
                "[DBNum1]d[Red] | SW(DBNum1)LE(d)SW(Red)",
                "ss.00 | LE(ss)FR(.00)",
                "0.00 | DI(0)DI(.00)",
                "[h]:mm | EL([h])WO(:)LE(mm)",
                "上午/下午h | HA(上午/下午)LE(h)",
                "G/通用格式 | DI(G/通用格式)",
                "\"open | WO(open)"
            })
    void a_section_is_words_letters_and_places(String section, String told) {
        assertThat(tokens(section)).isEqualTo(told);
    }
}
