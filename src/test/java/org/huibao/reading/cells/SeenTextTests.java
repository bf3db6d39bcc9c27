package org.huibao.reading.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run is written as the first letter of its mark and its characters: {@code S80 P88} is ~~80~~88; / is a line's end. */
class SeenTextTests {
    private static String read(String runs) {
        SeenText text = new SeenText();
        for (String run : runs.split(" ")) {
            text.add(run.substring(1).replace('_', ' ').replace('/', '\n'), mark(run.charAt(0)));
        }
        return text.read().replace('\n', '/').strip();
    }

    private static Mark mark(char letter) {
        return switch (letter) {
            case 'S' -> Mark.STRUCK;
            case 'R' -> Mark.RAISED;
            case 'H' -> Mark.HIDDEN;
            case 'F' -> Mark.FAINT;
            default -> Mark.PLAIN;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "P88, 88",
        "S80 P88, 88",
        "P88 S80, 88",
        "P8 S0 P8, 88",
        "S80_ P_88, 88",
        "S80, ''",
        "S石家乡 P黄水镇, 黄水镇",
        "S80/ P88, /88",
        "H2 P88, 88",
        "P8 H0 P8, 88"
    })
    void what_is_struck_out_or_hidden_is_no_part_of_it(String runs, String read) {
        assertThat(read(runs)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "P88 R2, 88",
        "P88 R[1], 88",
        "P88 R*, 88",
        "P88 Ra, 88",
        "R1 P88, 88",
        "P208 R1 P人, 208人",
        "P低保户数 R1, 低保户数",
        "P面积（m R2 P）, 面积（m²）",
        "PCO R2, CO²",
        "R88, 88",
        "P_ R88, 88",
        "P88 R万, 88万",
        "P12 R50, 12/50",
        "P12 R50 P元, 12/50/元"
    })
    void a_raised_mark_is_no_digit(String runs, String read) {
        assertThat(read(runs)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "F2 P88, 2/88",
        "P88 F0, 88/0",
        "P8 F1 P8, 8/1/8",
        "F占位 P黄水镇, 黄水镇",
        "F88, 88",
        "F88 S80, 88",
        "F2 R88, 288"
    })
    void figures_in_the_colour_of_the_paper_stand_apart(String runs, String read) {
        assertThat(read(runs)).isEqualTo(read);
    }

    @Test
    void a_line_begins_only_below_another_and_what_is_cleared_is_gone() {
        SeenText text = new SeenText();
        text.line();
        assertThat(text.isEmpty()).isTrue();
        text.add("a", Mark.PLAIN);
        text.line();
        text.add("xbx".toCharArray(), 1, 1, Mark.PLAIN);
        assertThat(text.read()).isEqualTo("a\nb");
        assertThat(text.hasMarks()).isFalse();
        text.add("c", Mark.STRUCK);
        assertThat(text.hasMarks()).isTrue();
        text.clear();
        assertThat(text.read()).isEmpty();
        assertThat(text.hasMarks()).isFalse();
    }
}
