package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {
    private static Sheet read(String text) throws IOException {
        var opened = CsvReading.open(text, new Budget(Limits.USUAL));
        assertThat(opened.carrier()).isEqualTo(DocumentFormat.CSV);
        assertThat(opened.sheets()).hasSize(1);
        return opened.sheets().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void the_separator_is_the_one_that_cuts_most_records_alike(String separator) throws IOException {
        Sheet sheet = read("说明, 见; 下|面\t表\n" + "甲#1#2\n乙#3#4\n".replace("#", separator));
        assertThat(sheet.text(1, 0) + sheet.text(2, 2)).isEqualTo("甲4");
    }

    @Test
    void a_separator_that_is_told_counts_and_its_line_is_none_of_the_table() throws IOException {
        Sheet sheet = read("SEP=;\n甲,1;乙,2\n丙,3;丁,4\n");
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(sheet.text(0, 0)).isEqualTo("甲,1");
        for (String nothing : List.of("sep=\n", "sep=\r\n", "sep=\"\n")) {
            assertThat(read(nothing + "甲,1\n乙,2\n").text(1, 1)).as(nothing).isEqualTo("1");
        }
    }

    @Test
    void a_separator_after_which_a_quote_stays_open_is_none() throws IOException {
        assertThat(read("1;2\n1;2\n1;2\n3,4\n5,6\n;\"x\n").text(3, 1)).isEqualTo("4");
    }

    @Test
    void rows_are_records_and_empty_lines_stay() throws IOException {
        Sheet sheet = read("甲,\"1\n2\"\n\n乙,007\n");
        assertThat(sheet.text(0, 1)).isEqualTo("1\n2");
        assertThat(sheet.text(2, 1)).isEqualTo("007");
    }

    @Test
    void an_open_quote_is_told_with_its_record() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"4\n"))
                .isInstanceOf(ReadingRefused.class)
                .hasMessageContaining("truncated")
                .hasMessageContaining("3");
    }

    @Test
    void a_table_has_two_rows_and_two_columns_at_least() {
        for (String none : List.of("甲\n乙\n", "甲,乙\n", "甲", ",\n,\n", "sep=,\n甲,乙\n")) {
            assertThatThrownBy(() -> read(none)).as(none).hasMessageContaining("not-a-table");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=\"88\" | 88",
                "\"=\"\"88\"\"\" | 88",
                "= \"0123\" | 0123",
                "=\"\" | ''",
                "=80+8 | =80+8",
                "\t88 | 88"
            })
    void a_guarded_number_is_the_number(String field, String read) throws IOException {
        String text = CsvReading.open("单位;户数\n甲;" + field + "\n", new Budget(Limits.USUAL))
                .sheets()
                .get(0)
                .text(1, 1);
        assertThat(text.strip()).isEqualTo(read.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\r\n", "\n\n", "\r\n\r\n", "\r\r", "\n \n"})
    void lines_that_were_doubled_on_the_way_are_single_ones(String end) throws IOException {
        Sheet sheet = CsvReading.open(String.join(end, "表,", "单位,户数", "甲,1", "乙,2"), new Budget(Limits.USUAL))
                .sheets()
                .get(0);
        assertThat(sheet.text(1, 0) + sheet.text(2, 1) + sheet.text(3, 1)).isEqualTo("单位12");
    }

    @Test
    void a_blank_line_between_two_blocks_stays() throws IOException {
        Sheet sheet = CsvReading.open("表,\n\n单位,户数\n甲,1\n\n乙,2\n", new Budget(Limits.USUAL))
                .sheets()
                .get(0);
        assertThat(sheet.text(2, 0) + sheet.text(3, 1) + sheet.text(5, 1)).isEqualTo("单位12");
    }
}
