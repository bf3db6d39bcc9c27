package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huibao.reading.cells.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as a whole in the colour of the paper: their figure is held, and nobody sees it. */
class WhiteCellsTests {
    private static final String PAGE = "<html><head><style>.w{color:white}.g{background:#1F4E79}</style></head><body>"
            + "<table><tr><td>单位<td>户数<tr><td>黄水镇%s<tr><td>黄水镇<td>1</table></body></html>";

    private static Cell second(byte[] bytes) {
        Cell cell = RealTables.sheets("made", bytes).get(0).at(1, 1);
        assertThat(cell).isNotNull();
        return cell;
    }

    private static Cell onPage(String cell) {
        return second(PAGE.formatted(cell).getBytes(StandardCharsets.UTF_8));
    }

    private static Cell inOds(String cell) {
        String document = "<document-content><automatic-styles>"
                + style("W", "", "#ffffff") + style("B", "", "#000000")
                + style("G", "<table-cell-properties background-color='#1f4e79'/>", "#ffffff")
                + "</automatic-styles><body><spreadsheet><table name='表'><table-column/>"
                + "<table-column default-cell-style-name='W'/><table-row><table-cell/></table-row><table-row><table-cell/>"
                + cell + "</table-row></table></spreadsheet></body></document-content>";
        return second(AWorkbook.zip(
                Map.of("content.xml", document, "mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
    }

    private static String style(String name, String more, String colour) {
        return "<style name='" + name + "'>" + more + "<text-properties color='" + colour + "'/></style>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td style='color:#FFFFFF'>312",
                "<td><font color=white>312</font>",
                "<td class=w><b>312</b>",
                "<td style='color: rgb(255, 255, 255)'>312",
                "<td style='color:white;background:white'>312",
                "<td x:num='312' style='color:white'>312 ",
                "<td style='color:#fff' bgcolor=white><span>312</span>"
            })
    void a_white_figure_of_a_page_is_not_seen(String cell) {
        assertThat(onPage(cell).number()).isEqualByComparingTo("312");
        assertThat(onPage(cell).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td style='color:white;background:#1F4E79'>312",
                "<td style='color:white' bgcolor='#1F4E79'>312",
                "<td class='w g'>312",
                "<td class=w><span class=g>312</span>",
                "<td style='color:white'><font color=black>312</font>",
                "<td style='color:black'>312",
                "<td>312"
            })
    void a_figure_on_a_ground_or_in_another_colour_is_seen(String cell) {
        assertThat(onPage(cell).number()).isEqualByComparingTo("312");
        assertThat(onPage(cell).shown()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"<tr style='color:white'>, true", "<tr style='color:white' bgcolor=navy>, false", "<tr class=g>, false"
    })
    void the_colours_of_a_row_are_those_of_its_cells(String row, boolean unseen) {
        Cell cell = second(("<html><body><style>.g{background:navy}.g td{color:#fff}</style><table><tr><td>单位<td>户数"
                        + row + "<td>黄水镇<td>1,210<tr><td>乙<td>1</table></body></html>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat("".equals(cell.shown())).isEqualTo(unseen);
        assertThat(cell.text()).isEqualTo(unseen ? "1210" : "1,210");
    }

    @ParameterizedTest
    @CsvSource({
        "<table-cell style-name='W' value-type='float' value='312'><p>312</p></table-cell>, true",
        "<table-cell value-type='float' value='312'><p>312</p></table-cell>, true",
        "<table-cell style-name='B' value-type='float' value='312'><p><span style-name='W'>312</span></p></table-cell>, true",
        "<table-cell style-name='W' value-type='float' value='312'><p><span style-name='B'>312</span></p></table-cell>, false",
        "<table-cell style-name='G' value-type='float' value='312'><p>312</p></table-cell>, false",
        "<table-cell style-name='B' value-type='float' value='312'><p>312</p></table-cell>, false"
    })
    void figures_of_ods(String cell, boolean unseen) {
        assertThat(inOds(cell).number()).isEqualByComparingTo("312");
        assertThat("".equals(inOds(cell).shown())).isEqualTo(unseen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td style='color:white'>0", "<td style='color:white'> ", "<td style='color:white'>无"})
    void a_nought_or_words_in_white_are_let_alone(String cell) {
        Cell read = RealTables.sheets("made", PAGE.formatted(cell).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .at(1, 1);
        assertThat(read == null || read.shown() == null).isTrue();
    }
}
