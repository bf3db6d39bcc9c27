package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huibao.fixtures.TableSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLayoutTests {
    private static final String HEAD = "地区|低保户数|低保人数|1-10月资金总支出\n";

    @Test
    void units_of_measure_and_column_numbers_stand_below_the_header_in_either_order() {
        HeadLayout measuresFirst = layout(HEAD + "甲|户|人|万元\n栏次|1|2|7\n黄水镇|90|171|113.8");
        HeadLayout numbersFirst = layout(HEAD + "栏次|1|2|7\n甲|户|人|万元\n黄水镇|90|171|113.8");

        assertThat(measuresFirst.headers()).containsExactly(0);
        assertThat(measuresFirst.measures()).isEqualTo(Map.of(1, "户", 2, "人", 3, "万元"));
        assertThat(measuresFirst.numbers()).isEqualTo(Map.of(1, "1", 2, "2", 3, "7"));
        assertThat(measuresFirst.firstData()).isEqualTo(3);
        assertThat(numbersFirst).isEqualTo(measuresFirst);
    }

    @Test
    void a_stroke_says_that_a_column_has_no_unit_of_measure() {
        assertThat(layout(HEAD + "甲|户|—|万元\n黄水镇|90|171|113.8").measures()).isEqualTo(Map.of(1, "户", 3, "万元"));
    }

    @Test
    void a_row_with_any_other_word_states_no_units_of_measure() {
        HeadLayout layout = layout(HEAD + "黄水镇|户|人|万元");
        assertThat(layout.measures()).isEmpty();
        assertThat(layout.firstData()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"栏次|1|2|3", "|1|2|3", "甲|（1）|（2）|（3）", "栏次|1栏|2栏|3栏", "栏次|1|2|3=1+2"})
    void column_numbers_are_known_by_a_word_beside_them_or_by_counting_from_one(String row) {
        HeadLayout layout = layout(HEAD + row + "\n黄水镇|90|171|113.8");
        assertThat(layout.numbers()).isEqualTo(Map.of(1, "1", 2, "2", 3, "3"));
        assertThat(layout.firstData()).isEqualTo(2);
    }

    @Test
    void a_sender_who_moved_columns_moved_their_numbers_along() {
        assertThat(layout(HEAD + "栏次|2|7|1\n黄水镇|171|113.8|90").numbers()).containsEntry(1, "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|5|6|7", "|3|2|1", "栏次|1|1|2", "黄水镇|1|2|3", "|1|2|"})
    void figures_are_no_column_numbers(String row) {
        HeadLayout layout = layout(HEAD + row);
        assertThat(layout.numbers()).isEmpty();
        assertThat(layout.firstData()).isEqualTo(1);
    }

    @Test
    void a_blank_row_does_not_end_the_head() {
        assertThat(layout(HEAD + "|||\n栏次|1|2|7\n黄水镇|90|171|113.8").firstData()).isEqualTo(3);
        assertThat(layout(HEAD + "|||\n黄水镇|90|171|113.8").firstData()).isEqualTo(1);
    }

    private static HeadLayout layout(String drawing) {
        return HeadLayout.of(Page.of(TableSketch.of(drawing)), new HeaderRows(0, 0), DrawnTable.FORM);
    }
}
