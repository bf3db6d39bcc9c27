package org.huibao.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTests {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "黄水镇, 6",
        "12户, 4",
        "（万元）, 8",
        "ｱｲ, 2",
        "×÷±°·, 10",
        "ΑЯ, 4",
        "é, 1",
        "𠀀, 2",
        "'甲\n乙丙\nd', 4"
    })
    void is_counted_in_half_width_characters(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "黄水镇, 10, 1",
        "黄水镇, 6, 2",
        "黄水镇, 5, 2",
        "abcdefgh, 5, 2",
        "'甲\n\n乙', 10, 3",
        "黄水镇, 0, 3",
        "'甲\n黄水镇', 5, 3"
    })
    void a_cell_breaks_a_text_into_lines_and_no_letter_in_two(String text, int width, int lines) {
        assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
    }
}
