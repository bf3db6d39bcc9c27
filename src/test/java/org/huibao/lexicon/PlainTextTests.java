package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {
    /** Before the text, so that no answer is remembered. */
    private static final String LONG = "某".repeat(200);

    @ParameterizedTest
    @CsvSource({
        "户数①, 户数",
        "户数⓿, 户数",
        "户⑤数, 户数",
        "12.50, 12.50",
        "1 250, 1250",
        "A[1], A",
        "户数\u2500, 户数\u2500",
        "户数\u245F, 户数\u245F",
        "户数[1], 户数",
        "人数注3, 人数",
        "万 元\u3000\u200B, 万元",
        "（万元）, (万元)"
    })
    void is_in_one_width_without_blanks_and_marks_of_footnotes(String text, String plain) {
        assertThat(PlainText.of(LONG + text)).isEqualTo(LONG + plain);
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }
}
