package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that are written oddly and are read by every office program. */
class OddPackagesTests {
    private static final String CELLS = "<sheetData><row r='1'><c r='A1'><v>88</v></c></row></sheetData>";

    private static Sheet sheet(byte[] bytes) {
        Contents contents = new Reading().read("a", bytes);
        assertThat(contents).isInstanceOf(Contents.Sheets.class);
        return ((Contents.Sheets) contents).sheets().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r:id=''", "", "r:id='gone'", "r:id='rId77' x='1'", "r:id='  '"})
    void a_hidden_sheet_without_a_part_is_passed_over(String relation) throws IOException {
        byte[] bytes = new AWorkbook()
                .sheet("表", "", CELLS)
                .listed("<sheet name='模块' sheetId='9' state='veryHidden' " + relation + "/>")
                .bytes();
        assertThat(((Contents.Sheets) new Reading().read("a", bytes)).sheets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharedStrings", "styles", "theme", "calcChain", "connections"})
    void a_part_that_is_named_and_not_there_is_missed_by_no_cell(String kind) throws IOException {
        assertThat(sheet(new AWorkbook().sheet("表", "", CELLS).dangling(kind).bytes())
                        .text(0, 0))
                .isEqualTo("88");
    }

    @Test
    void a_merge_is_a_merge_from_either_end_and_nonsense_is_none() throws IOException {
        String merges = "<mergeCells><mergeCell ref='C3:B2'/><mergeCell ref='B6:C5'/><mergeCell ref=''/>"
                + "<mergeCell ref='A1:'/><mergeCell ref='what'/><mergeCell/></mergeCells>";
        Sheet sheet = sheet(new AWorkbook().sheet("表", "", CELLS + merges).bytes());
        assertThat(sheet.spans()).containsExactlyInAnyOrder(new Span(1, 1, 2, 2), new Span(4, 1, 5, 2));
        assertThat(sheet.text(0, 0)).isEqualTo("88");
    }

    @Test
    void a_shared_text_that_is_not_told_is_no_text() throws IOException {
        Sheet sheet = sheet(AWorkbook.with("<row><c t='s'/><c t='s'><v></v></c><c t='s'><f>1+1</f></c>"
                        + "<c t='s'><is><t>八十八</t></is></c><c><v>88</v></c></row>")
                .bytes());
        assertThat(sheet.at(0, 0)).isNull();
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.text(0, 2)).isEqualTo("2");
        assertThat(sheet.text(0, 3)).isEqualTo("八十八");
        assertThat(sheet.text(0, 4)).isEqualTo("88");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-12T00:00:00.000000000000000",
                "2023-01-12T00:00:00.1Z",
                "2023-01-12T00:00+08:00",
                "2023-01-12T00:00:00",
                "2023-01-12"
            })
    void a_strict_date_may_count_in_tiny_parts(String iso) throws IOException {
        Cell cell = sheet(AWorkbook.with("<row><c t='d'><v>" + iso + "</v></c></row>")
                        .bytes())
                .at(0, 0);
        assertThat(cell).isNotNull();
        assertThat(cell.kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(cell.text()).isEqualTo("2023-01-12");
    }

    @Test
    void an_open_document_need_not_say_first_what_it_is() {
        String content = "<document-content><body><spreadsheet><table name='表'><table-row>"
                + "<table-cell value-type='float' value='88'/></table-row></table></spreadsheet></body></document-content>";
        byte[] bytes = AWorkbook.zip(Map.of("META-INF/manifest.xml", "<manifest/>", "content.xml", content));
        assertThat(sheet(bytes).text(0, 0)).isEqualTo("88");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state='show'", "state='visible'", "state=''", ""})
    void only_two_words_hide_a_sheet(String state) throws IOException {
        assertThat(sheet(new AWorkbook().sheet("表", state, CELLS).bytes()).isHidden())
                .isFalse();
    }

    @Test
    void days_are_counted_as_the_workbook_itself_says() throws IOException {
        byte[] bytes = new AWorkbook()
                .formats("yyyy-mm-dd")
                .properties("date1904='1'")
                .extension("<extLst><ext><x15:workbookPr chartTrackingRefBase='1' "
                        + "xmlns:x15='http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'/></ext></extLst>")
                .sheet("表", "", "<sheetData><row><c s='0'><v>43476</v></c></row></sheetData>")
                .bytes();
        assertThat(sheet(bytes).text(0, 0)).isEqualTo("2023-01-12");
    }

    @Test
    void a_name_of_one_sheet_is_known_by_its_place_among_all_that_are_listed() throws IOException {
        byte[] bytes = new AWorkbook()
                .listed("<sheet name='模块' sheetId='9' state='hidden'/>")
                .sheet("表", "", "<sheetData><row><c><f>户*2</f></c><c><v>44</v></c></row></sheetData>")
                .names("<definedName name='户' localSheetId='1'>表!$B$1</definedName>"
                        + "<definedName name='户' localSheetId='0'>1</definedName>")
                .bytes();
        assertThat(sheet(bytes).text(0, 0)).isEqualTo("88");
    }

    @Test
    void a_workbook_of_excel_97_may_lie_where_those_of_excel_95_did() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue(88);
            assertThat(sheet(ARecordStream.of(workbook, "Book", (at, record) -> record))
                            .text(0, 0))
                    .isEqualTo("88");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x206, 0x406})
    void a_formula_may_have_its_older_name(int kind) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellFormula("80+8");
            sheet.getRow(0).getCell(0).setCellValue(88);
            byte[] bytes = ARecordStream.of(
                    workbook,
                    "Workbook",
                    (at, record) -> record.kind() == 6 ? new ARecordStream.Entry(kind, record.content()) : record);
            assertThat(sheet(bytes).text(0, 0)).isEqualTo("88");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {27, 31, 36, 50, 52, 58})
    void a_format_that_the_workbook_defines_is_its_own(int id) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue(88);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.0\"户\""));
            sheet.getRow(0).getCell(0).setCellStyle(style);
            int made = style.getDataFormat();
            byte[] bytes = ARecordStream.of(workbook, "Workbook", (at, record) -> renumbered(record, made, id));
            Cell cell = sheet(bytes).at(0, 0);
            assertThat(cell).isNotNull();
            assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
            assertThat(cell.shown()).isEqualTo("88.0户");
        }
    }

    private static ARecordStream.Entry renumbered(ARecordStream.Entry record, int from, int to) {
        int at = record.kind() == 0x41E ? 0 : record.kind() == 0xE0 ? 2 : -1;
        byte[] content = record.content().clone();
        ByteBuffer numbers = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (at >= 0 && numbers.getShort(at) == from) {
            numbers.putShort(at, (short) to);
        }
        return new ARecordStream.Entry(record.kind(), content);
    }
}
