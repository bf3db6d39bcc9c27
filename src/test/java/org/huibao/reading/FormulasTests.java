package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibao.reading.cells.Cell;
import org.huibao.reading.formulas.OtherFiles;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;

/** What is taken for a formula's value. */
class FormulasTests {
    private static String number(String place, String value) {
        return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
    }

    private static String formula(String place, String formula, String kept) {
        return "<c r=\"" + place + "\"><f>" + formula + "</f>" + (kept == null ? "" : "<v>" + kept + "</v>") + "</c>";
    }

    private static Sheet sheet(String... cells) {
        return AWorkbook.with("<row r=\"1\">" + String.join("", cells) + "</row>")
                .read();
    }

    private static Cell.Check check(Cell cell) {
        return cell.formula().check();
    }

    @Test
    void keeps_a_value_that_agrees() {
        Cell cell = sheet(number("A1", "1.1"), number("B1", "2.2"), formula("C1", "A1+B1", "3.3000000000000003"))
                .at(0, 2);
        assertThat(check(cell)).isEqualTo(Cell.Check.AGREES);
        assertThat(cell.text()).isEqualTo("3.3");
        assertThat(cell.formula().text()).isEqualTo("A1+B1");
        assertThat(cell.formula().kept()).isNull();
    }

    @Test
    void computes_a_value_that_was_not_saved() {
        Cell cell = sheet(number("A1", "1.1"), number("B1", "2.2"), formula("C1", "SUM(A1:B1)", null))
                .at(0, 2);
        assertThat(check(cell)).isEqualTo(Cell.Check.COMPUTED);
        assertThat(cell.number()).isEqualByComparingTo("3.3");
    }

    @Test
    void replaces_a_stale_value_and_keeps_the_old_one_beside_it() {
        Cell cell = sheet(number("A1", "10"), number("B1", "20"), formula("C1", "SUM(A1:B1)", "25"))
                .at(0, 2);
        assertThat(check(cell)).isEqualTo(Cell.Check.STALE);
        assertThat(cell.text()).isEqualTo("30");
        assertThat(cell.formula().kept()).isEqualTo("25");
    }

    @Test
    void computes_through_other_formulas_and_names() {
        Sheet sheet = AWorkbook.with("<row r=\"1\">" + formula("A1", "B1*2", null) + formula("B1", "总数+1", null)
                        + number("C1", "4") + formula("D1", "ROUND(IF(A1&gt;9,A1/3,0),2)", null)
                        + formula("E1", "IFERROR(1/0,7)", null) + "</row>")
                .names("<definedName name=\"总数\">Sheet1!$C$1</definedName>")
                .read();
        assertThat(sheet.text(0, 0)).isEqualTo("10");
        assertThat(sheet.text(0, 1)).isEqualTo("5");
        assertThat(sheet.text(0, 3)).isEqualTo("3.33");
        assertThat(sheet.text(0, 4)).isEqualTo("7");
    }

    @Test
    void tells_the_text_of_a_shared_formula_for_each_of_its_cells() {
        Sheet sheet = AWorkbook.with("<row r=\"1\">" + number("A1", "1")
                        + "<c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1*2</f><v>2</v></c></row>"
                        + "<row r=\"2\">" + number("A2", "5")
                        + "<c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>10</v></c></row>"
                        + "<row r=\"3\">" + number("A3", "6") + "<c r=\"B3\"><f t=\"shared\" si=\"0\"/></c></row>")
                .read();
        assertThat(sheet.at(1, 1).formula()).isEqualTo(new Cell.Formula("A2*2", Cell.Check.AGREES, null));
        assertThat(sheet.at(2, 1).formula()).isEqualTo(new Cell.Formula("A3*2", Cell.Check.COMPUTED, null));
        assertThat(sheet.text(2, 1)).isEqualTo("12");
    }

    @Test
    void never_follows_a_link_into_another_file() {
        Sheet sheet = sheet(
                formula("A1", "[1]Sheet1!A1", "7"),
                formula("B1", "'C:\\\\x\\\\[y.xlsx]表'!A1+1", null),
                formula("C1", "WEBSERVICE(\"http://x.example/\")", "3"),
                formula("D1", "A1+1", "9"));
        assertThat(check(sheet.at(0, 0))).isEqualTo(Cell.Check.EXTERNAL);
        assertThat(sheet.text(0, 0)).isEqualTo("7");
        assertThat(check(sheet.at(0, 1))).isEqualTo(Cell.Check.EXTERNAL);
        assertThat(sheet.at(0, 1).kind()).isEqualTo(Cell.Kind.NO_VALUE);
        assertThat(check(sheet.at(0, 2))).isEqualTo(Cell.Check.EXTERNAL);
        assertThat(check(sheet.at(0, 3))).isEqualTo(Cell.Check.STALE);
        assertThat(sheet.text(0, 3)).isEqualTo("8");
    }

    @Test
    void takes_the_column_of_a_table_for_no_other_file() {
        assertThat(OtherFiles.isNamedIn("SUM(Table1[2023])")).isFalse();
        assertThat(OtherFiles.isNamedIn("SUM(表1[[#This Row],[x]])")).isFalse();
        assertThat(OtherFiles.isNamedIn("A1&\"[1]\"")).isFalse();
        assertThat(OtherFiles.isNamedIn("1+[2]!name")).isTrue();
        assertThat(OtherFiles.isNamedIn("cmd|'/c calc'!A1")).isTrue();
    }

    @Test
    void leaves_volatile_unknown_and_circular_formulas_as_they_were_saved() {
        Sheet sheet = sheet(
                formula("A1", "TODAY()", "45596"),
                formula("B1", "NOSUCH(1)", "5"),
                formula("C1", "D1+1", "2"),
                formula("D1", "C1+1", "1"),
                formula("E1", "INDIRECT(\"A\"&amp;1)", null),
                formula("F1", "E1+1", null),
                formula("G1", "SUM(", "3"));
        assertThat(check(sheet.at(0, 0))).isEqualTo(Cell.Check.AGREES);
        assertThat(sheet.text(0, 1)).isEqualTo("5");
        assertThat(check(sheet.at(0, 1))).isEqualTo(Cell.Check.AGREES);
        assertThat(sheet.at(0, 4).kind()).isEqualTo(Cell.Kind.NO_VALUE);
        assertThat(sheet.at(0, 5).kind()).isEqualTo(Cell.Kind.NO_VALUE);
        assertThat(check(sheet.at(0, 5))).isEqualTo(Cell.Check.NO_VALUE);
        assertThat(sheet.text(0, 6)).isEqualTo("3");
    }

    @Test
    void doubts_a_kept_figure_whose_formula_has_no_result_or_rests_on_itself() {
        Sheet sheet = sheet(
                formula("A1", "#REF!+1", "5"),
                formula("B1", "1/0", "6"),
                formula("C1", "SUM(A1:C1)", "7"),
                "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
                formula("E1", "IFERROR(1/0,8)", "8"));
        for (int column = 0; column < 3; column++) {
            assertThat(check(sheet.at(0, column))).isEqualTo(Cell.Check.BROKEN);
            assertThat(sheet.text(0, column)).isEqualTo(String.valueOf(5 + column));
        }
        assertThat(check(sheet.at(0, 3))).isEqualTo(Cell.Check.AGREES);
        assertThat(check(sheet.at(0, 4))).isEqualTo(Cell.Check.AGREES);
    }

    @Test
    void computes_a_chain_of_a_hundred_thousand_formulas() {
        StringBuilder rows = new StringBuilder();
        int last = 100_000;
        for (int row = 1; row < last; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append(formula("A" + row, "A" + (row + 1) + "+1", null))
                    .append("</row>");
        }
        rows.append("<row r=\"")
                .append(last)
                .append("\">")
                .append(number("A" + last, "1"))
                .append("</row>");
        assertThat(AWorkbook.with(rows.toString()).read().text(0, 0)).isEqualTo("100000");
    }

    @Test
    void survives_a_formula_of_a_thousand_brackets() {
        Cell cell = sheet(formula("A1", "(".repeat(3_000) + "1" + ")".repeat(3_000), "1"))
                .at(0, 0);
        assertThat(cell.text()).isEqualTo("1");
    }

    @Test
    void a_formula_that_shows_nothing_is_a_text_without_characters() {
        Cell cell = AWorkbook.with("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(1=2,1,\"\")</f><v></v></c></row>")
                .read()
                .at(0, 0);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(cell.text()).isEmpty();
        assertThat(check(cell)).isEqualTo(Cell.Check.AGREES);
    }
}
