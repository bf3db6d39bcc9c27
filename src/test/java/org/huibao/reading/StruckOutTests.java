package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.reading.grid.StruckOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In every format that knows struck-out characters, what is left out of a number is known. */
class StruckOutTests {
    private static final String WORD =
            "<w:document xmlns:w='w'><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:strike/></w:rPr>"
                    + "<w:t>80</w:t></w:r><w:r><w:t>88</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>"
                    + "</w:tbl></w:body></w:document>";
    private static final String OPEN = "<document-content><automatic-styles><style name='S'>"
            + "<text-properties text-line-through-style='solid'/></style></automatic-styles><body><spreadsheet><table name='表'>"
            + "<table-row><table-cell value-type='string'><p><span style-name='S'>80</span>88</p></table-cell></table-row></table>"
            + "</spreadsheet></body></document-content>";
    private static final String XML = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook "
            + "xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Worksheet ss:Name='表'><Table><Row><Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>"
            + "<S>80</S>88</ss:Data></Cell></Row></Table></Worksheet></Workbook>";
    private static final String WEB = "<html><body><table><tr><td><s>80</s>88<td>9<tr><td>1<td>2</table></body></html>";
    private static final String RUNS = "<r><rPr><strike/></rPr><t>80</t></r><r><t>88</t></r>";

    static Stream<Arguments> carriers() {
        return Stream.of(
                Arguments.of("docx", AnOffice.words(WORD)),
                Arguments.of("ods", AnOffice.openDocument(OPEN)),
                Arguments.of("XML 2003", bytes(XML)),
                Arguments.of("html", bytes(WEB)),
                Arguments.of("xlsx", inline()),
                Arguments.of("xlsx, shared", shared()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inline() {
        return AWorkbook.with("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + RUNS + "</is></c></row>")
                .bytes();
    }

    private static byte[] shared() {
        return AWorkbook.with("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .texts("<si>" + RUNS + "</si>")
                .bytes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void what_is_struck_out_is_no_part_of_the_number_and_known(String carrier, byte[] given) {
        var sheet = RealTables.sheets("given", given).get(0);

        assertThat(sheet.text(0, 0)).isEqualTo("88");
        assertThat(sheet.struckOut()).isEqualTo(List.of(new StruckOut(0, 0, "80")));
    }
}
