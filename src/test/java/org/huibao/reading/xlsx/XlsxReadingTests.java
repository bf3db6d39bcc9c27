package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.huibao.reading.AWorkbook;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.DefinedName;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.zip.ZipPackage;
import org.junit.jupiter.api.Test;

class XlsxReadingTests {
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

    private static Book book(AWorkbook workbook) throws IOException {
        Budget budget = new Budget(Limits.USUAL);
        return new XlsxReading(new OfficePackage(ZipPackage.of(workbook.bytes(), budget)), budget).read();
    }

    private static AWorkbook two() {
        return new AWorkbook()
                .sheet("表一", "", "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")
                .sheet("表二", "", "<sheetData><row><c><v>2</v></c></row></sheetData>");
    }

    @Test
    void its_sheets_come_in_the_order_of_their_tabs_and_share_their_texts() throws IOException {
        Book book = book(two().texts("<si><t>低保</t></si>"));
        assertThat(book.sheets()).extracting(Grid::name).containsExactly("表一", "表二");
        assertThat(book.sheets().get(0).text(0, 0)).isEqualTo("低保");
        assertThat(book.sheets().get(1).text(0, 0)).isEqualTo("2");
    }

    @Test
    void a_sheet_is_hidden_in_either_of_two_ways() throws IOException {
        Book book = book(new AWorkbook()
                .sheet("1", "state='hidden'", "")
                .sheet("2", "state='veryHidden'", "")
                .sheet("3", "state='visible'", "")
                .sheet("4", "", ""));
        assertThat(book.sheets()).extracting(Grid::isHidden).containsExactly(true, true, false, false);
    }

    @Test
    void names_are_known_to_the_whole_book_or_to_one_sheet() throws IOException {
        Book book = book(two().texts("<si><t>低保</t></si>")
                .names("<definedName name='户'>表一!$A$1</definedName>"
                        + "<definedName name='人' localSheetId='1'>表二!$A$1</definedName>"
                        + "<definedName>7</definedName><definedName name='空'> </definedName>"));
        assertThat(book.names())
                .containsExactly(new DefinedName("户", "表一!$A$1", -1), new DefinedName("人", "表二!$A$1", 1));
    }

    @Test
    void a_chart_is_no_table_and_a_book_of_charts_holds_none() throws IOException {
        String chart = RELATIONS + "<Relationship Id='rId1' Type='x/chartsheet' Target='c.xml'/>"
                + "<Relationship Id='rId2' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>";
        assertThat(book(two().part("xl/_rels/workbook.xml.rels", chart)).sheets())
                .extracting(Grid::name)
                .containsExactly("表二");
        String outside = RELATIONS + "<Relationship Id='rId1' Type='x/chartsheet' Target='c.xml'/>"
                + "<Relationship Id='rId2' Type='x/worksheet' Target='http://x.example/' TargetMode='External'/>"
                + "</Relationships>";
        assertThatThrownBy(() -> book(two().part("xl/_rels/workbook.xml.rels", outside)))
                .hasMessageContaining("not-a-table");
    }

    @Test
    void a_tab_without_its_sheet_is_refused() {
        assertThatThrownBy(() -> book(two().part("xl/_rels/workbook.xml.rels", RELATIONS + "</Relationships>")))
                .hasMessageContaining("sheet-missing");
    }

    @Test
    void a_text_is_refused_where_the_book_shares_none() {
        assertThatThrownBy(() -> book(two())).hasMessageContaining("shared-text");
    }

    @Test
    void days_are_counted_from_1904_if_it_says_so() throws IOException {
        AWorkbook dated = AWorkbook.with("<row><c s='1'><v>44134</v></c></row>").formats("General", "yyyy-mm-dd");
        assertThat(book(dated).sheets().get(0).text(0, 0)).isEqualTo("2020-10-30");
        assertThat(book(dated.properties("date1904='1'")).sheets().get(0).text(0, 0))
                .isEqualTo("2024-10-31");
    }
}
