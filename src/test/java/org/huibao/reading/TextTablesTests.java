package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in documents that are no workbooks. */
class TextTablesTests {
    private static final String CSV = "各乡镇情况,,\n单位,户数,金额\n日溪乡,6975,\"4,880.5\"\n合计,6975,\"4,880.5\"\n";

    private static List<Sheet> sheets(String text) {
        return RealTables.sheets("x.html", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FindingCode refused(byte[] bytes) {
        return ((Contents.Unreadable) new Reading().read("x.xls", bytes)).why().code();
    }

    static Stream<Path> carriers() {
        return RealTables.carriers("gbk.csv", "jinan_2020q1_linshi__body.html", ".docx");
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void reads_every_figure_as_published(Path file) {
        Sheet sheet = RealTables.sheet(file);
        assertThat(sheet.text(0, 0)).isEqualTo("各乡镇(街道)第一季度临时救助资金使用情况");
        assertThat(RealTables.compareWithTruth(file, sheet)).isGreaterThan(90);
        if (!file.toString().endsWith(".csv")) {
            Sheet workbook = RealTables.sheet(file.resolveSibling("jinan_2020q1_linshi.xlsx"));
            assertThat(sheet.spans()).containsExactlyInAnyOrderElementsOf(workbook.spans());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void decodes_values_between_separators_in_any_usual_encoding(String charset) {
        Sheet sheet = RealTables.sheets("x.csv", CSV.getBytes(Charset.forName(charset)))
                .get(0);
        assertThat(sheet.rows()).isEqualTo(4);
        assertThat(sheet.text(2, 0)).isEqualTo("日溪乡");
        assertThat(sheet.text(2, 2)).isEqualTo("4,880.5");
    }

    /** Many Chinese characters have a zero half themselves, as 一 does (U+4E00). */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void decodes_wide_characters_without_a_mark(String charset) {
        String text = "第一季度,,\n" + CSV;
        assertThat(RealTables.sheets("x.csv", text.getBytes(Charset.forName(charset)))
                        .get(0)
                        .text(3, 0))
                .isEqualTo("日溪乡");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|"})
    void finds_the_separator(String separator) {
        String text = CSV.replace("\"4,880.5\"", "4880.5").replace(",", separator);
        assertThat(sheets("\uFEFF" + text).get(0).text(2, 2)).isEqualTo("4880.5");
        assertThat(sheets("sep=" + separator + "\r" + text).get(0).text(2, 2)).isEqualTo("4880.5");
    }

    @Test
    void keeps_line_breaks_within_quotes_and_rows_of_odd_length() {
        Sheet sheet = sheets("a,\"b\r\nc\"\r\n\r\n1\r\n1,2,3,4\r\n").get(0);
        assertThat(sheet.text(0, 1)).isEqualTo("b\r\nc");
        assertThat(sheet.text(3, 3)).isEqualTo("4");
    }

    @Test
    void says_where_a_quote_stays_open() {
        var why = ((Contents.Unreadable)
                        new Reading().read("x.csv", "a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)))
                .why();
        assertThat(why.code()).isEqualTo(FindingCode.TRUNCATED);
        assertThat(why.arguments()).containsEntry("line", "3");
    }

    @Test
    void says_where_the_encoding_changes() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("单位,户数\n西沱镇,1\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("石家乡,2\n".getBytes(Charset.forName("GBK")));
        var why = ((Contents.Unreadable) new Reading().read("x.csv", mixed.toByteArray())).why();
        assertThat(why.code()).isEqualTo(FindingCode.UNREADABLE);
        assertThat(why.arguments()).containsEntry("why", "encoding").containsEntry("line", "3");
    }

    @Test
    void refuses_text_that_is_no_table() {
        assertThat(refused("收到，谢谢。".getBytes(StandardCharsets.UTF_8))).isEqualTo(FindingCode.NOT_A_TABLE);
        assertThat(refused("a,b\n1,\0002\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FindingCode.NOT_A_TABLE);
        assertThat(refused(RealTables.bytes(RealTables.FOLDER.resolve("zhongshan_2022_12_prose/body.html"))))
                .isEqualTo(FindingCode.NOT_A_TABLE);
    }

    @Test
    void lays_out_cells_that_span_rows_and_columns() {
        Sheet sheet = sheets("<table><tr><td rowspan=2>单位<td colspan=2>低保<tr><td>户<td>人"
                        + "<tr><td>西沱镇<td>1<td><p>2</p><p>3</p></table>")
                .get(0);
        assertThat(sheet.spans()).containsExactlyInAnyOrder(new Span(0, 0, 1, 0), new Span(0, 1, 0, 2));
        assertThat(sheet.text(1, 1)).isEqualTo("户");
        assertThat(sheet.text(1, 2)).isEqualTo("人");
        assertThat(sheet.text(2, 2)).isEqualTo("2\n3");
        assertThat(sheet.name()).isEqualTo("表1");
    }

    @Test
    void puts_the_title_above_a_table_into_its_first_row() {
        Sheet sheet = sheets("<p>局办公室：</p><p>现报送如下，请查收。</p><h3>2024年10月&nbsp;低保统计表</h3><p>填报单位：西沱镇</p>"
                        + "<table><tr><td>单位<td>户<tr><td>西沱镇<td>1</table>")
                .get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("2024年10月 低保统计表");
        assertThat(sheet.text(1, 0)).isEqualTo("填报单位：西沱镇");
        assertThat(sheet.text(2, 1)).isEqualTo("户");
        assertThat(sheet.spans()).containsExactly(new Span(0, 0, 0, 1), new Span(1, 0, 1, 1));
    }

    @Test
    void finds_the_title_above_the_lines_of_an_official_form_and_above_a_row_of_labels() {
        Sheet sheet = sheets("<p>我局：</p><p>现报送如下。</p><h3>低保统计表</h3><p>表    号：民统12表</p><p>制定机关：某部</p>"
                        + "<p>文    号：某〔2024〕1号</p><p>有效期至：2025年1月</p><p>填报单位：</p>"
                        + "<table><tr><td>填报人：甲<td>联系电话：乙<tr><td>单位<td>户<tr><td>西沱镇<td>1</table>")
                .get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("低保统计表");
        assertThat(sheet.text(4, 0)).isEqualTo("有效期至：2025年1月");
        assertThat(sheet.text(5, 0)).isEqualTo("填报人：甲");
        assertThat(sheet.text(6, 1)).isEqualTo("户");
    }

    @Test
    void finds_the_title_above_a_document_table_whose_first_row_ends_last() {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell + cell + "</w:tr>";
        String text = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>低保统计表</w:t></w:r></w:p><w:tbl>"
                + row.formatted(1, "填报人：甲", 2, "联系电话：乙") + row.formatted(2, "单位", 1, "户")
                + row.formatted(2, "西沱镇", 1, "1") + "</w:tbl></w:body></w:document>";
        Sheet sheet = RealTables.sheets("x.docx", AnOffice.words(text)).get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("低保统计表");
    }

    @Test
    void reads_each_table_by_itself_and_those_within_a_frame() {
        List<Sheet> sheets = sheets("<table><tr><td>左<td><table><tr><td>a<td>1<tr><td>b<td>2</table></table>"
                + "<table><tr><td>c<td>3</table>");
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).text(1, 1)).isEqualTo("2");
        assertThat(sheets.get(1).text(0, 1)).isEqualTo("3");
        assertThat(sheets.get(1).name()).isEqualTo("表2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>------------------&nbsp;原始邮件&nbsp;------------------</div>",
                "<blockquote type=\"cite\">",
                "<div class=\"gmail_quote\">",
                "<blockquote><div>&nbsp;</div><div>发件人：民政局</div><div>发送时间：2023年1月3日</div>",
                "<p><b>发件人:</b> 民政局<br><b>发送时间:</b> 2023-01-03</p>",
                "<div>在 2023-01-03 10:00:00，\"民政局\" &lt;a@b.example&gt; 写道：</div>"
            })
    void cuts_off_the_mails_that_a_reply_quotes(String beginning) {
        String quoted = "<table><tr><td>单位<td>户<tr><td>石家乡<td></table>";
        assertThat(refused(("<div>收到</div>" + beginning + quoted).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FindingCode.NOT_A_TABLE);
        List<Sheet> sheets = sheets("<table><tr><td>单位<td>户<tr><td>石家乡<td>5</table>" + beginning + quoted);
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).text(1, 1)).isEqualTo("5");
    }

    @Test
    void believes_bytes_more_than_labels() {
        String page = "<html><head><meta charset=\"%s\"></head><body><table><tr><td>单位<td>户</table></body></html>";
        assertThat(RealTables.sheets("x.html", page.formatted("gb2312").getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .text(0, 0))
                .isEqualTo("单位");
        assertThat(RealTables.sheets("x.html", page.formatted("utf-8").getBytes(Charset.forName("GBK")))
                        .get(0)
                        .text(0, 0))
                .isEqualTo("单位");
    }

    @Test
    void reads_a_web_page_in_a_single_file_sheet_by_sheet() {
        String part = "\r\n------=_NextPart_01\r\nContent-Location: file:///C:/1/%s\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n%s";
        String page = "<html><head><meta charset=gb2312></head><body><table><tr><td>单位<td>户<tr><td>%s<td>7</table>";
        String text = "From: <Saved by Microsoft Internet Explorer 5>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\tboundary=\"----=_NextPart_01\"\r\n\r\n"
                + part.formatted("book.htm", base64("<html><frameset><frame src=sheet001.htm></frameset></html>"))
                + part.formatted("sheet001.htm", base64(page.formatted("西沱镇")))
                + part.formatted("sheet002.htm", base64(page.formatted("石家乡")))
                + "\r\n------=_NextPart_01--\r\n";

        List<Sheet> sheets = RealTables.sheets("x.mht", text.getBytes(StandardCharsets.US_ASCII));

        assertThat(sheets).extracting(sheet -> sheet.text(1, 0)).containsExactly("西沱镇", "石家乡");
        assertThat(sheets).extracting(Sheet::name).containsExactly("表1", "表2");
    }

    private static String base64(String page) {
        return java.util.Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName("GB18030")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE\r\n0,1\r\n\"EXCEL\"\r\n", "ID;PWXL;N;E\r\nC;Y1;X1;K\"a,b\"\r\n"})
    void says_that_an_old_exchange_format_must_be_saved_as_another(String text) {
        assertThat(refused(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(FindingCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void says_that_a_workbook_by_name_is_a_web_page() {
        Contents.Sheets page = (Contents.Sheets) new Reading()
                .read("x.xls", "<html><table><tr><td>a<td>b</table></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.findings().get(0).code()).isEqualTo(FindingCode.FORMAT_MISNAMED);
        assertThat(page.findings().get(0).arguments()).containsEntry("format", "html");
    }

    @Test
    void reads_an_xml_spreadsheet_of_excel_2003() {
        String text = "<?xml version=\"1.0\" encoding=\"GB2312\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"p\">"
                + "<NumberFormat ss:Format=\"Percent\"/></Style></Styles><Worksheet ss:Name=\"表一\"><Table>"
                + "<Column ss:Index=\"3\" ss:Hidden=\"1\"/>"
                + "<Row><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"String\">标题</Data></Cell></Row>"
                + "<Row ss:Index=\"3\"><Cell><Data ss:Type=\"Number\">4.8799999999999999</Data></Cell>"
                + "<Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.12</Data></Cell>"
                + "<Cell ss:Index=\"5\" ss:Formula=\"=SUM(RC[-4]:R[0]C[-3])\"><Data ss:Type=\"Number\">5</Data></Cell>"
                + "<Cell><Data ss:Type=\"DateTime\">2024-10-31T00:00:00.000</Data></Cell></Row></Table>"
                + "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";
        Sheet sheet = RealTables.sheets("x.xls", text.getBytes(Charset.forName("GBK")))
                .get(0);
        assertThat(sheet.name()).isEqualTo("表一");
        assertThat(sheet.isHidden()).isTrue();
        assertThat(sheet.isColumnHidden(2)).isTrue();
        assertThat(sheet.spans()).containsExactly(new Span(0, 0, 0, 2));
        assertThat(sheet.text(2, 0)).isEqualTo("4.88");
        assertThat(sheet.at(2, 1).shown()).isEqualTo("12.00%");
        assertThat(sheet.at(2, 4).formula().text()).isEqualTo("SUM(A3:B3)");
        assertThat(sheet.at(2, 4).formula().check()).isEqualTo(Cell.Check.AGREES);
        assertThat(sheet.text(2, 5)).isEqualTo("2024-10-31");
    }

    @Test
    void reads_text_document_tables_with_merges_in_both_directions() {
        String text = "<document><body><p><r><t>2024年10月低保统计表</t></r></p><tbl>"
                + "<tr><tc><tcPr><vMerge val=\"restart\"/></tcPr><p><r><t>单位</t></r></p></tc>"
                + "<tc><tcPr><gridSpan val=\"2\"/></tcPr><p><r><t>低保</t></r></p></tc></tr>"
                + "<tr><tc><tcPr><vMerge/></tcPr><p/></tc><tc><p><r><t>户</t></r></p></tc><tc><p><r><t>人</t></r></p></tc></tr>"
                + "<tr><tc><p><r><t>西沱</t></r><r><delText>x</delText></r><r><rPr><vanish/></rPr><t>y</t></r>"
                + "<r><t>镇</t></r></p></tc><tc><p><r><t>1</t></r></p></tc><tc><p><r><t>2</t></r></p></tc></tr>"
                + "</tbl></body></document>";
        Sheet sheet = RealTables.sheets("x.docx", AnOffice.words(text)).get(0);
        assertThat(sheet.text(0, 0)).isEqualTo("2024年10月低保统计表");
        assertThat(sheet.spans())
                .containsExactlyInAnyOrder(new Span(0, 0, 0, 2), new Span(1, 0, 2, 0), new Span(1, 1, 1, 2));
        assertThat(sheet.text(3, 0)).isEqualTo("西沱镇");
        assertThat(sheet.text(3, 2)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>（续表）</p>", "<p>续</p>"})
    void reads_a_table_that_was_cut_at_the_end_of_a_page_as_one(String between) {
        List<Sheet> sheets = sheets("<p>低保统计表</p><table><tr><td>单位<td>户<td>人<tr><td>西沱镇<td>1<td>2</table>" + between
                + "<table><tr><td>黄水镇<td>3<td>1,004<tr><td>合计<td>4<td>1,006</table>");
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).text(3, 0)).isEqualTo("黄水镇");
        assertThat(sheets.get(0).text(4, 2)).isEqualTo("1,006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>另一张表</p><table><tr><td>黄水镇<td>3<td>4</table>",
                "<table><tr><td>黄水镇<td>3</table>",
                "<table><tr><td>单位<td>户<td>人<tr><td>黄水镇<td>3<td>4</table>",
                "<table><tr><td>指标<td>2023<td>2024<tr><td>户<td>3<td>4</table>",
                "<table><tr><td>3<td>黄水镇<td>4</table>"
            })
    void leaves_tables_apart_that_are_not_plainly_one(String next) {
        assertThat(sheets("<table><tr><td>单位<td>户<td>人<tr><td>西沱镇<td>1<td>2</table>" + next))
                .hasSize(2);
    }

    @Test
    void reads_an_open_document_spreadsheet_without_writing_out_its_repetitions() {
        String content = "<document-content><automatic-styles><style name=\"h\" family=\"table\">"
                + "<table-properties display=\"false\"/></style><number-style><number/><text>元</text></number-style>"
                + "</automatic-styles><body><spreadsheet>"
                + "<table name=\"表一\"><table-column number-columns-repeated=\"2\"/><table-column visibility=\"collapse\"/>"
                + "<table-row><table-cell value-type=\"string\" number-columns-spanned=\"3\"><p>标<span>题</span></p>"
                + "<annotation><p>批注</p></annotation></table-cell>"
                + "<covered-table-cell number-columns-repeated=\"2\"/></table-row>"
                + "<table-row number-rows-repeated=\"2\"><table-cell value-type=\"float\" value=\"1.255\""
                + " number-columns-repeated=\"2\"><p>1.26</p></table-cell>"
                + "<table-cell formula=\"of:=SUM([.A2:.B2];[$表一.A3])\" value-type=\"float\" value=\"3\"><p>3</p></table-cell>"
                + "<table-cell value-type=\"date\" date-value=\"2024-10-31\"><p>2024年10月31日</p></table-cell>"
                + "<table-cell value-type=\"percentage\" value=\"0.12\"><p>12%</p></table-cell></table-row>"
                + "<table-row number-rows-repeated=\"1048573\"><table-cell number-columns-repeated=\"16384\"/></table-row>"
                + "</table><table name=\"隐\" style-name=\"h\"/></spreadsheet></body></document-content>";
        List<Sheet> sheets = RealTables.sheets("x.ods", AnOffice.openDocument(content));
        Sheet sheet = sheets.get(0);
        assertThat(sheets.get(1).isHidden()).isTrue();
        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(sheet.text(0, 0)).isEqualTo("标题");
        assertThat(sheet.spans()).containsExactly(new Span(0, 0, 0, 2));
        assertThat(sheet.isColumnHidden(2)).isTrue();
        assertThat(sheet.at(2, 1).number()).isEqualByComparingTo("1.255");
        assertThat(sheet.at(2, 1).shown()).isEqualTo("1.26");
        assertThat(sheet.at(1, 2).formula()).isEqualTo(new Cell.Formula("SUM(A2:B2,表一!A3)", Cell.Check.STALE, "3"));
        assertThat(sheet.at(1, 2).number()).isEqualByComparingTo("3.765");
        assertThat(sheet.text(1, 3)).isEqualTo("2024-10-31");
        assertThat(sheet.at(1, 3).shown()).isEqualTo("2024年10月31日");
        assertThat(sheet.at(1, 4).shown()).isEqualTo("12%");
    }

    @ParameterizedTest
    @CsvSource({"1/0,#DIV/0!", "#NAME?,#NAME?", "[.A9]+1,Err:522"})
    void an_error_of_an_open_document_spreadsheet_is_no_blank(String formula, String shown) {
        String content = "<document-content><body><spreadsheet><table name=\"表一\"><table-row>"
                + "<table-cell formula=\"of:=" + formula + "\" value-type=\"string\" string-value=\"\"><p>" + shown
                + "</p></table-cell></table-row></table></spreadsheet></body></document-content>";
        Sheet sheet = RealTables.sheets("x.ods", AnOffice.openDocument(content)).get(0);
        assertThat(sheet.at(0, 0).isBlank()).isFalse();
        assertThat(sheet.at(0, 0).kind()).isNotEqualTo(Cell.Kind.TEXT);
    }
}
