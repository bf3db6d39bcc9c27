package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The looks of characters in web pages: what a person reads is what stands in the cell. */
class WebPageLooksTests {
    private static Sheet sheet(byte[] bytes) {
        return RealTables.sheets("made", bytes).get(0);
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td><s>80</s>88 | 88",
                "<td>88<sup>2</sup> | 88",
                "<td><ruby>88<rp>(</rp><rt>2</rt></ruby> | 88",
                "<td><select><option>80<option selected>88</select> | 88",
                "<td><span style='display:none'>2</span>88 | 88",
                "<td><span style='visibility:hidden'>2</span>88 | 88",
                "<td><span style='font-size:0pt'>2</span>88 | 88",
                "<td><font style='color:#fff'>2</font>88 | '2\n88'",
                "<td style='text-decoration:line-through'>80 | ''",
                "<td><s>80</s><br>88 | 88",
                "<td style='display:none'>88 | 88",
                "<td style='visibility:hidden'>88 | ''"
            })
    void elements_of_web_pages(String cell, String read) {
        Sheet sheet = sheet("<html><body><table><tr><td>户数<td>人数<tr>" + cell + "<td>9"
                + "<tr style='text-decoration:line-through'><td>7<td>7<tr><td>1<td>2</table></body></html>");
        assertThat(sheet.text(1, 0)).isEqualTo(read.replace("'", ""));
        assertThat(sheet.text(1, 1)).isEqualTo("9");
        assertThat(sheet.at(2, 0)).isNull();
    }

    @Test
    void a_cell_that_is_hidden_and_empty_takes_no_place() {
        Sheet sheet = sheet("<html><body><table><tr><td colspan=2>表<td style='display:none'><td>户"
                + "<tr><td>1<td>2<td>3</table></body></html>");
        assertThat(sheet.text(0, 2)).isEqualTo("户");
    }
}
