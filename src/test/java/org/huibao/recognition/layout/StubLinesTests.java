package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubLinesTests {
    private static final String HEAD = "地区|类别|低保户数|低保人数\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            黄水镇||1|2;            UNIT 黄水镇 黄水镇
            黄水镇|城镇|1|2;        UNIT 黄水镇 黄水镇
            黄水镇合计||1|2;        TOTAL 黄水镇合计 黄水镇
            黄水镇|小计|1|2;        TOTAL 小计 黄水镇
            |黄水镇|1|2;            UNIT 黄水镇 黄水镇
            合  计||1|2;            TOTAL 合  计 -
            石柱县||1|2;            TOTAL 石柱县 -
            小计||1|2;              SUBTOTAL 小计 -
            大风堡村||1|2;          OTHER 大风堡村 -
            ||1|2;                  OTHER  -
            7|大风堡村|1|2;         OTHER 大风堡村 -
            例：某镇||1|2;          EXAMPLE 例：某镇 -
            黄水镇|例|1|2;          EXAMPLE 例 -
            填表人：张三||1|2;      FOOTER 填表人：张三 -
            """)
    void a_label_says_what_its_row_is(String row, String expected) {
        assertThat(lines(TableSketch.of(HEAD + row))).containsExactly(expected);
    }

    @Test
    void rows_below_a_merged_name_are_its_parts() {
        assertThat(lines(TableSketch.of(HEAD + "黄水镇|城镇|1|2\n^|农村|3|4\n西沱镇||5|6")))
                .containsExactly("PART 城镇 黄水镇", "PART 农村 黄水镇", "UNIT 西沱镇 西沱镇");
    }

    @Test
    void rows_that_repeat_a_name_are_its_parts() {
        assertThat(lines(TableSketch.of(HEAD + "黄水镇|城镇|1|2\n黄水镇|农村|3|4")))
                .containsExactly("PART 城镇 黄水镇", "PART 农村 黄水镇");
    }

    @Test
    void a_name_merged_over_several_rows_beside_the_stub_says_nothing_of_one() {
        assertThat(lines(TableSketch.of("类别|地区|低保户数|低保人数\n城镇|甲村|1|2\n^|乙村|3|4")))
                .containsExactly("OTHER 甲村 -", "OTHER 乙村 -");
    }

    @Test
    void blank_and_hidden_rows_say_nothing() {
        assertThat(lines(TableSketch.of(HEAD + "黄水镇||1|2\n|||\n西沱镇||3|4\n三河镇||5|6")
                        .hidingRow(3)))
                .containsExactly("UNIT 黄水镇 黄水镇", "UNIT 三河镇 三河镇");
    }

    @Test
    void nothing_is_read_behind_the_given_end() {
        FormOnPage fit = DrawnTable.fit(HEAD + "黄水镇||1|2\n西沱镇||3|4");
        assertThat(StubLines.of(fit, DrawnTable.NAMES, 2))
                .extracting(StubLine::label)
                .containsExactly("黄水镇");
    }

    private static List<String> lines(Sheet sheet) {
        FormOnPage fit = DrawnTable.fits(sheet).get(0);
        return StubLines.of(fit, DrawnTable.NAMES, fit.end()).stream()
                .map(line -> line.kind() + " " + line.label() + " "
                        + (line.unit() == null ? "-" : line.unit().name()))
                .toList();
    }
}
