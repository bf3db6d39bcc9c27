package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.formats.OpenedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReadingTests {
    private static OpenedDocument open(byte[] bytes) throws IOException {
        return PackageReading.open(bytes, new Budget(Limits.USUAL));
    }

    private static AWorkbook workbook() {
        return AWorkbook.with("<row><c><v>1</v></c></row>");
    }

    @Test
    void a_package_is_what_it_says_it_is() throws IOException {
        assertThat(open(workbook().bytes()).carrier()).isEqualTo(DocumentFormat.XLSX);
        assertThat(open(AnOffice.openDocument("<d><body><spreadsheet><table/></spreadsheet></body></d>"))
                        .carrier())
                .isEqualTo(DocumentFormat.ODS);
        assertThat(open(AnOffice.words("<document><tbl><tr><tc><p><r><t>甲</t></r></p></tc>"
                                + "<tc><p><r><t>乙</t></r></p></tc></tr></tbl></document>"))
                        .carrier())
                .isEqualTo(DocumentFormat.DOCX);
    }

    @Test
    void programs_in_it_are_told_wherever_they_lie() throws IOException {
        assertThat(open(workbook().bytes()).macros()).isFalse();
        OpenedDocument declared = open(workbook()
                .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .bytes());
        assertThat(declared.carrier()).isEqualTo(DocumentFormat.XLSM);
        assertThat(declared.macros()).isTrue();
        for (String part : new String[] {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"}) {
            OpenedDocument hiding = open(workbook().part(part, "x").bytes());
            assertThat(hiding.carrier()).isEqualTo(DocumentFormat.XLSX);
            assertThat(hiding.macros()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, xlsb",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, pptx",
        "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml, pptx",
        "application/vnd.ms-visio.drawing.main+xml, zip"
    })
    void another_office_document_is_told_as_what_it_is(String type, String told) {
        assertThat(Refusal.of(() -> open(workbook().mainType(type).bytes()))).isEqualTo("unsupported-format " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.oasis.opendocument.text", ""})
    void an_open_document_that_is_no_spreadsheet_is_told_as_one(String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<d><body><spreadsheet><table/></spreadsheet></body></d>");
        assertThat(Refusal.of(() -> open(AWorkbook.zip(parts)))).isEqualTo("unsupported-format odt");
    }

    @Test
    void any_other_archive_is_one() {
        assertThat(Refusal.of(() -> open(AWorkbook.zip(Map.of("ofd.xml", "<OFD/>")))))
                .isEqualTo("unsupported-format ofd");
        assertThat(Refusal.of(() -> open(AWorkbook.zip(Map.of("readme.txt", "x")))))
                .isEqualTo("unsupported-format zip");
    }
}
