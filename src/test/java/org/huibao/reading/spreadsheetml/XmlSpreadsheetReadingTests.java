package org.huibao.reading.spreadsheetml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlSpreadsheetReadingTests {
    private static OpenedDocument open(String content) throws IOException {
        return XmlSpreadsheetReading.open(
                "<?xml version='1.0'?><Workbook>" + content + "</Workbook>", new Budget(Limits.USUAL));
    }

    private static String sheet(String name, String style, String number) {
        return "<Worksheet Name='" + name + "'><Table><Row><Cell StyleID='" + style + "'><Data Type='Number'>" + number
                + "</Data></Cell></Row></Table></Worksheet>";
    }

    @Test
    void each_worksheet_is_a_sheet() throws IOException {
        OpenedDocument opened = open(sheet("一", "x", "1") + sheet("二", "x", "2") + "<Worksheet/>");
        assertThat(opened.carrier()).isEqualTo(DocumentFormat.XML_2003);
        assertThat(opened.sheets()).extracting(Sheet::name).containsExactly("一", "二", "");
        assertThat(opened.sheets().get(1).text(0, 0)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fixed | 1.255 | 1.26",
                "Standard | 1234.5 | ",
                "Standard | 1234.555 | 1234.56",
                "Percent | 0.5 | 50.00%",
                "Short Date | 45596 | 2024/10/31",
                "Long Date | 45596 | 2024年10月31日",
                "General | 1.255 | ",
                "General Number | 1.255 | ",
                "0&quot;户&quot; | 26 | 26户"
            })
    void formats_have_names_or_codes(String format, String number, String shown) throws IOException {
        String styles = "<Styles><Style ID='no'/><Style ID='a'><NumberFormat Format='0%'/></Style>"
                + "<Style ID='s'><NumberFormat Format='" + format + "'/></Style></Styles>";
        Cell cell = open(styles + sheet("一", "s", number)).sheets().get(0).at(0, 0);
        String seen = Objects.requireNonNull(cell).shown();
        assertThat(seen == null ? null : seen.replace(",", "")).isEqualTo(shown);
    }

    @Test
    void a_style_without_a_number_format_or_without_a_name_is_the_general_one() throws IOException {
        String styles = "<Styles><Style ID='plain'/><Style ID='a'><NumberFormat/></Style></Styles>";
        for (String style : new String[] {"plain", "a", "nowhere"}) {
            Cell cell =
                    open(styles + sheet("一", style, "1.255")).sheets().get(0).at(0, 0);
            assertThat(Objects.requireNonNull(cell).shown()).isNull();
        }
    }
}
