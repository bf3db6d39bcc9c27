package org.huibao.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huibao.reading.AWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans in cells of OpenDocument spreadsheets. */
class OdsWordsTests {
    private static Sheet sheet(byte[] bytes) {
        return ((Contents.Sheets) new Reading().read("made", bytes)).sheets().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><span style-name='S'>80</span>88</p> | 88",
                "<p>88<span style-name='U'>2</span></p> | 88",
                "<p>88<span style-name='L'>2</span></p> | 88",
                "<p><span style-name='H'>2</span>88</p> | 88",
                "<p><span style-name='W'>2</span>88</p> | '2\n88'",
                "<p><span style-name='C'>80</span>88</p> | 88",
                "<p><span style-name='N'>8</span>8</p> | 88",
                "<p><span style-name='S'><span style-name='N'>8</span>0</span>88</p> | 88",
                "<p>88<note><note-body><p>2</p></note-body></note></p> | 88",
                "<p>88<tab/>130</p> | '88\t130'"
            })
    void spans_of_ods(String paragraphs, String read) {
        String document = "<document-content><automatic-styles>"
                + style("S", "", "text-line-through-style='solid'")
                + style("U", "", "text-position='super 58%'")
                + style("L", "", "text-position='-33% 58%'")
                + style("H", "", "display='none'")
                + style("W", "", "color='#FFFFFF'")
                + style("C", "parent-style-name='S'", "font-weight='bold'")
                + style("N", "", "text-line-through-style='none' text-position='0% 100%'")
                + "</automatic-styles><body><spreadsheet><table name='表'><table-row><table-cell value-type='string'>"
                + paragraphs
                + "</table-cell><table-cell style-name='S' value-type='float' value='80'><p>80</p></table-cell>"
                + "</table-row></table></spreadsheet></body></document-content>";
        Sheet sheet = sheet(AWorkbook.zip(
                Map.of("content.xml", document, "mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        assertThat(sheet.text(0, 0)).isEqualTo(read.replace("'", ""));
        assertThat(sheet.at(0, 1)).isNull();
    }

    private static String style(String name, String more, String properties) {
        return "<style name='" + name + "' " + more + "><text-properties " + properties + "/></style>";
    }
}
