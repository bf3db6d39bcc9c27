package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huibao.reading.cost.ReadingRefused;
import org.junit.jupiter.api.Test;

class CellValueTests {
    private final CellValue value = new CellValue();

    private CellValue of(String... pieces) {
        value.clear();
        for (String piece : pieces) {
            value.append(("x" + piece).toCharArray(), 1, piece.length());
        }
        return value;
    }

    @Test
    void comes_in_pieces_and_is_used_again_and_again() {
        assertThat(of("12", ".5").isNumber()).isTrue();
        assertThat(value.number()).isEqualByComparingTo("12.5");
        assertThat(of().isEmpty()).isTrue();
        assertThat(of("a".repeat(40), "b".repeat(40)).text()).hasSize(80).endsWith("b");
        assertThat(of("\n 7 \t").isNumber()).isTrue();
        assertThat(value.digits()).isEqualTo(7);
        assertThat(value.scale()).isZero();
    }

    @Test
    void an_index_is_a_whole_number() {
        assertThat(of("12").index()).isEqualTo(12);
        assertThat(of("1.5").index()).isNegative();
        assertThat(of("x").index()).isNegative();
        assertThat(of("99999999999").index()).isNegative();
        assertThat(of("").index()).isNegative();
        assertThat(of("-5").index()).isEqualTo(-1);
        assertThat(of("-99999999999").index()).isEqualTo(-1);
    }

    @Test
    void true_is_1_or_the_word() {
        assertThat(of("1").isTrue()).isTrue();
        assertThat(of("true").isTrue()).isTrue();
        assertThat(of("0").isTrue()).isFalse();
        assertThat(of("").isTrue()).isFalse();
    }

    @Test
    void characters_that_xml_cannot_hold_are_written_with_underscores() {
        assertThat(of("甲_x000D_乙").text()).isEqualTo("甲\r乙");
        assertThat(of("_x005F_x000D_").text()).isEqualTo("_x000D_");
        assertThat(of("a_x00_b_xzzzz_").text()).isEqualTo("a_x00_b_xzzzz_");
    }

    @Test
    void a_value_without_end_is_refused() {
        char[] many = new char[1 << 18];

        value.append(many, 0, many.length);
        assertThatThrownBy(() -> value.append(many, 0, 1)).isInstanceOf(ReadingRefused.class);
    }
}
