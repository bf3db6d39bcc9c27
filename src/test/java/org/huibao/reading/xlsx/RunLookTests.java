package org.huibao.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.huibao.reading.AWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The looks of characters in workbooks. */
class RunLookTests {
    private static Sheet sheet(byte[] bytes) {
        return ((Contents.Sheets) new Reading().read("made", bytes)).sheets().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<r><rPr><strike/></rPr><t>80</t></r><r><t>88</t></r> | 88",
                "<r><rPr><strike val='0'/></rPr><t>8</t></r><r><t>8</t></r> | 88",
                "<r><t>88</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r> | 88",
                "<r><t>88</t></r><r><rPr><vertAlign val='baseline'/></rPr><t>2</t></r> | 882",
                "<r><rPr><color theme='0'/></rPr><t>占</t></r><r><t>88</t></r> | 88",
                "<r><rPr><color theme='0' tint='-0.5'/></rPr><t>8</t></r><r><t>8</t></r> | 88",
                "<r><t>8</t></r><rPh sb='0' eb='1'><t>2</t></rPh><r><t>8</t></r> | 88",
                "<t>88</t> | 88"
            })
    void runs_of_xlsx(String runs, String read) {
        assertThat(sheet(AWorkbook.with("<row><c t='inlineStr'><is>" + runs + "</is></c></row>")
                                .bytes())
                        .text(0, 0))
                .isEqualTo(read);
        assertThat(sheet(AWorkbook.with("<row><c t='s'><v>0</v></c></row>")
                                .texts("<si>" + runs + "</si>")
                                .bytes())
                        .text(0, 0))
                .isEqualTo(read);
    }

    @Test
    void a_cell_that_is_struck_out_as_a_whole_is_empty_for_people_and_known_to_formulas() {
        String styles = "<styleSheet><fonts><font/><font><strike/></font></fonts>"
                + "<cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs></styleSheet>";
        Sheet sheet = sheet(new AWorkbook()
                .sheet(
                        "表",
                        "",
                        "<sheetData><row><c s='1'><v>80</v></c><c><v>8</v></c><c><f>SUM(A1:B1)</f><v>88</v></c>"
                                + "<c s='1' t='inlineStr'><is><t>旧</t></is></c><c s='1'><f>1+1</f><v>2</v></c></row></sheetData>")
                .dangling("styles")
                .part("xl/styles.xml", styles)
                .bytes());
        assertThat(sheet.at(0, 0)).isNull();
        assertThat(sheet.at(0, 3)).isNull();
        assertThat(sheet.at(0, 4)).isNull();
        Cell sum = Objects.requireNonNull(sheet.at(0, 2));
        assertThat(sum.text()).isEqualTo("88");
        assertThat(Objects.requireNonNull(sum.formula()).check()).isEqualTo(Cell.Check.AGREES);
    }
}
