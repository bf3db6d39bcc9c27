package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReadingTests {
    private static final String TABLE = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>";

    private static DocumentFormat format(String text) throws IOException {
        return TextReading.open(text.getBytes(StandardCharsets.UTF_8), new Budget(Limits.USUAL))
                .carrier();
    }

    @Test
    void what_the_text_looks_like_decides() throws IOException {
        assertThat(format("甲,1\n乙,2\n")).isEqualTo(DocumentFormat.CSV);
        assertThat(format("\n <!DOCTYPE html><p>x" + TABLE)).isEqualTo(DocumentFormat.HTML);
        assertThat(format("请查收：<br>" + TABLE)).isEqualTo(DocumentFormat.HTML);
        assertThat(format("<?xml version='1.0'?><ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                        + "<ss:Worksheet/></ss:Workbook>"))
                .isEqualTo(DocumentFormat.XML_2003);
        assertThat(format("<office:document xmlns:office='o'><office:body/></office:document>"))
                .isEqualTo(DocumentFormat.ODS);
        assertThat(format("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + TABLE))
                .isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void a_page_that_names_the_scheme_of_workbooks_is_a_page() throws IOException {
        assertThat(format("<html xmlns:x='urn:schemas-microsoft-com:office:spreadsheet'><body>" + TABLE))
                .isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void words_in_brackets_make_no_page_of_a_list() throws IOException {
        assertThat(format("项,说明 <p>\n甲,1\n")).isEqualTo(DocumentFormat.CSV);
    }

    @ParameterizedTest
    @CsvSource({
        "'TABLE\n0,1\n\"x\"\n', unsupported-format dif",
        "'TABLE\r\n0,1\r\n', unsupported-format dif",
        "'ID;PWXL;N;E\nC;Y1;X1;K1\n', unsupported-format slk",
        "'<note><to>x</to></note>', not-a-table xml",
        "' \r\n ', empty-file"
    })
    void what_is_no_table_is_told_as_what_it_is(String text, String told) {
        assertThat(Refusal.of(() -> format(text))).isEqualTo(told);
    }

    @Test
    void bytes_that_are_no_text_are_told_as_none() {
        byte[] bytes = {1, 2, 3, 0, 0, 0, (byte) 0xFF, 0};
        assertThat(Refusal.of(() -> TextReading.open(bytes, new Budget(Limits.USUAL))))
                .isEqualTo("not-a-table binary");
    }

    @Test
    void a_list_that_only_speaks_of_mail_is_a_list() throws IOException {
        for (String odd : List.of("MIME-Version: 1.0\n甲,1\n乙,2\n", "multipart/related,1\n甲,1\n乙,2\n")) {
            assertThat(format(odd)).isEqualTo(DocumentFormat.CSV);
        }
    }
}
