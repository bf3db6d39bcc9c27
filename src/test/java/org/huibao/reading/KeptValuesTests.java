package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.StartsAServer;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Formulas over odd cells, computed and kept by LibreOffice as the second opinion: nothing that it kept is replaced by
 * anything else. Run where it is installed.
 */
@StartsAServer
class KeptValuesTests {
    private static final List<String> ONE = List.of(
            "A%d",
            "+A%d",
            "-A%d",
            "A%d%%",
            "A%d+1",
            "2*A%d",
            "A%d/4",
            "A%d^0",
            "0^A%d",
            "A%d&\"\"",
            "A%d=\"\"",
            "A%d>0",
            "N(A%d)",
            "ABS(A%d)",
            "INT(A%d)",
            "ISBLANK(A%d)",
            "ISTEXT(A%d)",
            "IF(A%d=\"\",0,1)",
            "IF(A%d,1,2)",
            "LEN(A%d)",
            "ROUND(A%d,1)",
            "ROUND(A%d,-1)",
            "TRUNC(A%d)",
            "MOD(A%d,3)",
            "SIGN(A%d)",
            "IFERROR(A%d*2,7)",
            "SUM(A%d)",
            "SUM(A%d,\"3\",TRUE)",
            "COUNT(A%d)",
            "COUNTA(A%d)",
            "MAX(A%d,-5)",
            "AND(A%d)",
            "NOT(A%d)",
            "ROW(A%d)",
            "TEXT(A%d,\"0.0\")");
    private static final List<String> ALL = List.of(
            "SUM(A1:A14)",
            "SUM(A:A)",
            "SUM(A1:A4,A9:A14)",
            "AVERAGE(A1:A14)",
            "COUNT(A1:A14)",
            "COUNTA(A1:A14)",
            "COUNTBLANK(A1:A14)",
            "MAX(A1:A14)",
            "MIN(A1:A14)",
            "PRODUCT(A1:A4)",
            "SUMPRODUCT(A1:A4,A5:A8)",
            "SUMPRODUCT((A1:A4>1)*A1:A4)",
            "MEDIAN(A1:A4)",
            "SUMIF(A1:A14,\">0\")",
            "SUMIF(A1:A14,\"<>/\")",
            "SUMIF(A1:A14,\"<>\")",
            "SUMIF(A1:A14,\">3%\")",
            "SUMIF(A1:A14,\"=\")",
            "COUNTIF(A1:A14,\"/\")",
            "COUNTIF(A1:A14,\"*\")",
            "COUNTIF(A1:A14,\"<>无\")",
            "COUNTIF(A1:A14,\"?\")",
            "COUNTIF(A1:A14,0)",
            "COUNTIF(A1:A14,\"TRUE\")",
            "COUNTIF(A1:A14,TRUE)",
            "COUNTIF(A1:A14,\"12\")",
            "COUNTIFS(A1:A14,\">0\",A1:A14,\"<100\")",
            "SUMIFS(A1:A14,A1:A14,\"<>0\")",
            "AVERAGEIF(A1:A14,\">1\")",
            "VLOOKUP(12,A1:A14,1,FALSE)",
            "MATCH(\"/\",A1:A14,0)",
            "INDEX(A1:A14,3)",
            "LARGE(A1:A4,2)",
            "RANK(A1,A1:A4)",
            "ROWS(C1:C9)",
            "COLUMNS(A1:C9)",
            "SUMSQ(A1:A4)",
            "STDEV(A1:A4)",
            "SUM(A1:A4)-SUM(A1:A2)-A3-A4",
            "A11-A12",
            "(A11-A12)*1000000",
            "A11*3-1",
            "A1-A1",
            "1/3",
            "(1/3-0.333)*1000");
    /** Of each kind of cell one: numbers, words, blanks, errors, logical values, digits that go on. */
    private static final List<String> HELD = List.of(
            "<v>12</v>",
            "<v>-0.5</v>",
            "<v>0</v>",
            "<v>1234.5678</v>",
            "|",
            "/|",
            "无|",
            "12|",
            " 1 |",
            "3%|",
            "<v>0.33333333333333331</v>",
            "<v>0.33333333000000001</v>",
            "1,234|",
            "TRUE");

    @Test
    void nothing_that_another_program_kept_is_replaced(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
        List<String> formulas = formulas();
        assertThat(formulas).hasSizeGreaterThan(500);
        Path file = folder.resolve("given.xlsx");
        Files.write(file, written(formulas));
        Path kept = new LibreOffice(folder).convert(file, "xlsx");
        Sheet sheet = RealTables.sheets("kept.xlsx", Files.readAllBytes(kept)).get(0);
        List<String> wrong = new ArrayList<>();
        int numbers = 0;
        for (int row = 0; row < formulas.size(); row++) {
            Cell cell = sheet.at(row, 1);
            if (cell == null || cell.formula() == null) {
                wrong.add(formulas.get(row) + ": lost");
            } else if (Set.of(Cell.Check.STALE, Cell.Check.COMPUTED, Cell.Check.BROKEN, Cell.Check.CONTRADICTED)
                    .contains(cell.formula().check())) {
                wrong.add(cell.formula() + " is " + cell.text());
            }
            numbers += cell != null && cell.kind() == Cell.Kind.NUMBER ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(numbers).isGreaterThan(300);
    }

    @Test
    void a_sum_that_does_not_add_up_is_still_seen() {
        List<String> sums = List.of("A1+A2", "SUM(A1:A4)", "ROUND(A4/3,2)", "A1*A4", "-A2", "(A1-A2)/2");
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < sums.size(); row++) {
            rows.append("<row>")
                    .append(cell(row))
                    .append("<c><f>")
                    .append(sums.get(row))
                    .append("</f><v>99</v></c></row>");
        }
        Sheet sheet = AWorkbook.with(rows.toString()).read();
        for (int row = 0; row < sums.size(); row++) {
            Cell cell = sheet.at(row, 1);
            assertThat(cell).isNotNull();
            assertThat(cell.formula()).isNotNull();
            assertThat(cell.formula().check()).as(sums.get(row)).isEqualTo(Cell.Check.STALE);
            assertThat(cell.number()).isNotEqualByComparingTo(new BigDecimal(99));
        }
    }

    private static List<String> formulas() {
        List<String> formulas = new ArrayList<>(ALL);
        for (String formula : ONE) {
            for (int row = 1; row <= HELD.size(); row++) {
                formulas.add(formula.formatted(row));
            }
        }
        return formulas;
    }

    private static String cell(int row) {
        if (row >= HELD.size()) {
            return "<c/>";
        }
        String held = HELD.get(row);
        if (held.equals("TRUE")) {
            return "<c t='b'><v>1</v></c>";
        }
        return held.endsWith("|")
                ? "<c t='inlineStr'><is><t xml:space='preserve'>" + held.replace("|", "") + "</t></is></c>"
                : "<c>" + held + "</c>";
    }

    private static byte[] written(List<String> formulas) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < formulas.size(); row++) {
            String formula =
                    formulas.get(row).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            rows.append("<row>")
                    .append(cell(row))
                    .append("<c><f>")
                    .append(formula)
                    .append("</f></c></row>");
        }
        return AWorkbook.with(rows.toString()).bytes();
    }
}
