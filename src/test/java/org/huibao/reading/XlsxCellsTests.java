package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a workbook may write a cell. */
class XlsxCellsTests {
    private static Cell only(String cell) {
        return AWorkbook.with("<row r=\"1\">" + cell + "</row>").read().at(0, 0);
    }

    private static Cell formatted(String code, String value) {
        return AWorkbook.with("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>")
                .formats("General", code)
                .read()
                .at(0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-12.50, -12.5",
        "4.8799999999999999, 4.88",
        "0.30000000000000004, 0.3",
        "123456789012345678, 123456789012346000",
        "999999999999999.9, 1000000000000000",
        "1E3, 1000",
        "1.5e-3, 0.0015",
        "1138579, 1138579",
        "0.1, 0.1",
        "100, 100",
        "0.00000, 0",
        "-0, 0",
        "11.09890, 11.0989",
        ".5, 0.5",
        "5., 5"
    })
    void takes_a_number_to_fifteen_digits_as_excel_shows_it(String written, String plain) {
        Cell cell = only("<c r=\"A1\"><v>" + written + "</v></c>");
        assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(cell.text()).isEqualTo(plain);
        assertThat(cell.number()).isEqualByComparingTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "INF", "1E999999999", "12abc", "1.2.3", "-", "E5", "１２"})
    void keeps_what_is_no_number_as_text(String written) {
        Cell cell = only("<c r=\"A1\"><v>" + written + "</v></c>");
        assertThat(cell.kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(cell.text()).isEqualTo(written);
    }

    @Test
    void takes_the_text_of_rich_strings_and_leaves_phonetic_guides_out() {
        Sheet sheet = AWorkbook.with("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>低保</t></r><r><t>人数</t></r></is></c></row>")
                .texts("<si><r><rPr><b/></rPr><t>合</t></r><r><t xml:space=\"preserve\"> 计</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>hé</t></rPh></si><si><t>a_x000D_b_x005F_x</t></si>")
                .read();
        assertThat(sheet.text(0, 0)).isEqualTo("合 计");
        assertThat(sheet.text(0, 1)).isEqualTo("a\rb_x");
        assertThat(sheet.text(0, 2)).isEqualTo("低保人数");
    }

    @Test
    void joins_a_text_that_is_written_with_entities_and_comments() {
        assertThat(
                        only("<c r=\"A1\" t=\"inlineStr\"><is><t>&#21512;&#35745;&amp;<!-- x -->x<![CDATA[<y>]]></t></is></c>")
                                .text())
                .isEqualTo("合计&x<y>");
        assertThat(only("<c r=\"A1\"><v>1&#50;<!-- x -->3</v></c>").text()).isEqualTo("123");
    }

    @Test
    void tells_logical_error_and_iso_date_cells_apart() {
        assertThat(only("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo(Grid.logical(true));
        assertThat(only("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>")).isEqualTo(Grid.error("#REF!"));
        Cell date = only("<c r=\"A1\" t=\"d\"><v>2024-10-31</v></c>");
        assertThat(date.kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(date.text()).isEqualTo("2024-10-31");
        assertThat(date.number()).isEqualByComparingTo("45596");
    }

    @Test
    void stores_nothing_for_cells_without_a_value() {
        Sheet sheet = AWorkbook.with(
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"B1\"><v></v></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><t></t></is></c></row><row r=\"9\" s=\"1\" customFormat=\"1\"/>")
                .read();
        assertThat(sheet.rows()).isZero();
        assertThat(sheet.columns()).isZero();
        assertThat(sheet.at(0, 0)).isNull();
    }

    @Test
    void counts_cells_and_rows_that_do_not_say_where_they_are() {
        Sheet sheet = AWorkbook.with("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .read();
        assertThat(sheet.text(0, 2)).isEqualTo("2");
        assertThat(sheet.text(1, 0)).isEqualTo("3");
    }

    @Test
    void puts_rows_and_cells_that_are_out_of_order_where_they_belong() {
        Sheet sheet = AWorkbook.with("<row r=\"3\"><c r=\"C3\"><v>33</v></c><c r=\"A3\"><v>31</v></c></row>"
                        + "<row r=\"1\"><c r=\"B1\"><v>12</v></c></row>")
                .read();
        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(sheet.columns()).isEqualTo(3);
        assertThat(sheet.text(2, 0) + sheet.text(2, 2) + sheet.text(0, 1)).isEqualTo("313312");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00 | 1.005 | 1.01",
                "0 | 12.5 | 13",
                "#,##0.00 | 1234.567 | 1234.57",
                "0% | 0.12 | 12%",
                "0.00% | 1.2903 | 129.03%",
                "0\"户\" | 35 | 35户",
                "\"约\"0.0 | 2.25 | 约2.3",
                "0.00;[Red]-0.00 | -1.239 | -1.24",
                "0\"0\" | 26 | 260",
                "0\".\"0 | 26 | 2.6",
                "0.00\"%\" | 12 | 12.00%",
                "0!.0,\"万\" | 123456 | 12.3万",
                "0!.0000 | 26 | 0.0026",
                "#,##0.0,\"千\" | 1234567 | 1,234.6千",
                "#,##0_);(#,##0) | -1234 | (1,234)",
                "[$￥-804]#,##0.00;-0 | 1234.5 | ￥1,234.50",
                "[>100000]0;\"—\" | 26 | —",
                "[&lt;0]-0;0\"户\" | 5 | 5户",
                "\"无\" | 26 | 无",
                "General\"户\" | 26.5 | 26.5户",
                "0.0#\"a;b\" | 2 | 2.0a;b",
                "???-?? | 1234 | 12-34"
            })
    void says_what_a_person_sees_where_that_is_something_else(String code, String value, String shown) {
        Cell cell = formatted(code, value);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(cell.number()).isEqualByComparingTo(value);
        assertThat(cell.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({";;;, 26", "'\"\"', 26", "#;-#, 0", "0;-0;;@, 0", "0;;, -3"})
    void says_that_a_person_sees_nothing(String code, String value) {
        assertThat(formatted(code, value).shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 12.345",
                "@ | 12.345",
                "0.00 | 12.3",
                "#,##0.00 | 123456",
                "G/通用格式 | 0.1",
                "0.00_);[Red]\\(0.00\\) | 5",
                "[&lt;0]-0;0 | -5",
                "000000 | 26",
                "[$-804]General | 0.1",
                "#,##0.### | 1234567.5",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1234.5"
            })
    void says_nothing_where_a_person_sees_the_number_itself(String code, String value) {
        Cell cell = formatted(code, value);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(cell.shown()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd | 45596 | 2024-10-31 | 2024-10-31",
                "yyyy\"年\"m\"月\" | 45596 | 2024-10-31 | 2024年10月",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@ | 45596.5 | 2024-10-31T12:00:00 | 2024年10月31日",
                "h:mm | 0.5 | 12:00:00 | 12:00",
                "yyyy/m/d | 60 | 1900-02-29 | 1900/2/29",
                "yyyy/m/d | 1 | 1900-01-01 | 1900/1/1"
            })
    void reads_a_serial_day_as_a_date(String code, String value, String iso, String shown) {
        Cell cell = formatted(code, value);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(cell.text()).isEqualTo(iso);
        assertThat(cell.number()).isEqualByComparingTo(value);
        if (!value.equals("60")) {
            assertThat(cell.shown()).isEqualTo(shown);
        }
    }

    @Test
    void honours_the_calendar_of_1904() {
        Cell cell = AWorkbook.with("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44134</v></c></row>")
                .formats("General", "yyyy-mm-dd")
                .properties("date1904=\"1\"")
                .read()
                .at(0, 0);
        assertThat(cell.text()).isEqualTo("2024-10-31");
    }

    @Test
    void knows_the_dates_that_chinese_excel_knows_by_number_alone() {
        Cell cell = AWorkbook.with("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45596</v></c></row>")
                .formats("General", "General")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"57\"/></cellXfs></styleSheet>")
                .read()
                .at(0, 0);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(cell.shown()).isEqualTo("2024年10月");
    }

    @Test
    void reads_merges_and_what_is_hidden() {
        byte[] workbook = new AWorkbook()
                .sheet("封面", "state=\"veryHidden\"", "<sheetData/>")
                .sheet(
                        "表一",
                        "state=\"hidden\"",
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0.0\"/></cols>"
                                + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                                + "<row r=\"2\" hidden=\"1\"/><row r=\"3\" ht=\"0\" customHeight=\"1\"/></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:B4\"/></mergeCells>")
                .bytes();
        assertThat(RealTables.sheets("x.xlsx", workbook).get(0).isHidden()).isTrue();
        Sheet sheet = RealTables.sheets("x.xlsx", workbook).get(1);
        assertThat(sheet.isHidden()).isTrue();
        assertThat(sheet.spans()).containsExactly(new Span(0, 0, 3, 1));
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.effective(3, 1)).isEqualTo(Cell.number(BigDecimal.ONE));
        assertThat(sheet.isRowHidden(0)).isFalse();
        assertThat(sheet.isRowHidden(1)).isTrue();
        assertThat(sheet.isRowHidden(2)).isTrue();
        assertThat(sheet.isColumnHidden(0)).isFalse();
        assertThat(sheet.isColumnHidden(1)).isTrue();
        assertThat(sheet.isColumnHidden(2)).isTrue();
        assertThat(sheet.isColumnHidden(3)).isFalse();
        assertThat(sheet.isColumnHidden(4)).isTrue();
    }
}
