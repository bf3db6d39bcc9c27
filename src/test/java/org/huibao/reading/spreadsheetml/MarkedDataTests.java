package org.huibao.reading.spreadsheetml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that is marked up as a web page is. */
class MarkedDataTests {
    private static Sheet sheet(byte[] bytes) {
        return ((Contents.Sheets) new Reading().read("made", bytes)).sheets().get(0);
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<S>80</S>88 | 88",
                "88<Sup>2</Sup> | 88",
                "88<Sub>2</Sub> | 88",
                "<B>8</B>8 | 88",
                "<S><Font html:Size='9'>80</Font></S><Font>88</Font> | 88",
                "<Font html:Color='#FFFFFF'>占</Font>88 | 88"
            })
    void marked_up_data_of_xml_spreadsheets(String data, String read) {
        Sheet sheet = sheet("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
                + "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet' xmlns:html='http://www.w3.org/TR/REC-html40'>"
                + "<Styles><Style ss:ID='d'><Font ss:StrikeThrough='1'/></Style><Style ss:ID='e' ss:Parent='d'/></Styles>"
                + "<Worksheet ss:Name='表'><Table><Row><Cell><ss:Data ss:Type='String' "
                + "xmlns='http://www.w3.org/TR/REC-html40'>" + data + "</ss:Data></Cell>"
                + "<Cell ss:StyleID='d'><Data ss:Type='Number'>80</Data></Cell>"
                + "<Cell ss:StyleID='e'><Data ss:Type='Number'>80</Data></Cell></Row></Table></Worksheet></Workbook>");
        assertThat(sheet.text(0, 0)).isEqualTo(read);
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.at(0, 2)).isNull();
    }
}
