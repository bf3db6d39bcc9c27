package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.QUERIED;
import static org.huibao.vocabulary.DocumentState.RETURNED;
import static org.huibao.vocabulary.DocumentState.UNCLAIMED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Ordinary workbooks with something odd in one cell. */
final class OddCells {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private OddCells() {}

    static Stream<Odd> all() {
        return Stream.of(
                odd("nothing filled in", "a.xlsx", OddCells::blankForm, RETURNED, "no-figures|unit-unknown"),
                odd(
                        "a command",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("=cmd|'/c calc'!A1")),
                        RETURNED,
                        "not-a-number"),
                odd("a call", "a.xlsx", () -> OddFile.with(PaperCell.text("@SUM(A1)")), RETURNED, "not-a-number"),
                odd("an error", "a.xlsx", () -> OddFile.with(PaperCell.error()), RETURNED, "error-value"),
                odd("NaN", "a.xlsx", () -> OddFile.with(PaperCell.text("NaN")), QUERIED, "no-figure-word"),
                odd(
                        "a huge number",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.number(new BigDecimal("1E308"))),
                        RETURNED,
                        "total-mismatch|rule-broken|not-a-number"),
                odd("a negative number", "a.xlsx", () -> OddFile.with(PaperCell.number(-3)), RETURNED, "negative"),
                odd("a plus", "a.xlsx", () -> OddFile.with(PaperCell.text("+1")), ACCEPTED, "number-as-text"),
                odd(
                        "a full-width call",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("＝1+1")),
                        RETURNED,
                        "not-a-number"),
                odd(
                        "a day that is none",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("2026/13/40")),
                        RETURNED,
                        "not-a-number|date-in-number"),
                odd("a day", "a.xlsx", () -> OddFile.with(PaperCell.text("2026.7.1")), QUERIED, "date-in-number"),
                odd(
                        "the day that never was",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.number(new BigDecimal(60), "yyyy-mm-dd")),
                        QUERIED,
                        "date-in-number"),
                odd("letters for digits", "a.xlsx", () -> OddFile.with(PaperCell.text("2O")), RETURNED, "not-a-number"),
                odd(
                        "half a character",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                SHEET,
                                "<c r=\"B5\"[^>]*>.*?</c>",
                                "<c r=\"B5\" t=\"inlineStr\"><is><t>2&#xD83D;</t></is></c>"),
                        UNREADABLE,
                        "unreadable"),
                odd(
                        "a bell",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                SHEET,
                                "<c r=\"B5\"[^>]*>.*?</c>",
                                "<c r=\"B5\" t=\"inlineStr\"><is><t>2_x0007_</t></is></c>"),
                        RETURNED,
                        "not-a-number"),
                odd("a code and no name", "a.xlsx", OddCells::codeOnly, UNCLAIMED, "unit-unknown"),
                odd("a long chain of formulas", "a.xlsx", OddCells::chain, ACCEPTED, ""),
                odd(
                        "a long text",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("长".repeat(32_000))),
                        RETURNED,
                        "not-a-number"),
                odd(
                        "letters from right to left",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.text("\u202e21\ud83d\ude00")),
                        RETURNED,
                        "not-a-number"),
                odd("a circle", "a.xlsx", () -> OddFile.with(PaperCell.formula("B4+0", null)), RETURNED, "error-value"),
                odd(
                        "a deep formula",
                        "a.xlsx",
                        () -> OddFile.with(PaperCell.formula("(".repeat(60) + "1" + ")".repeat(60), BigDecimal.ONE)),
                        ACCEPTED,
                        ""),
                odd(
                        "a call to the network",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                SHEET,
                                "<c r=\"B5\"[^>]*>.*?</c>",
                                "<c r=\"B5\"><f>WEBSERVICE(\"http://x.example\")</f><v>1</v></c>"),
                        QUERIED,
                        "external-link"));
    }

    private static byte[] blankForm() {
        Paper paper = OddFile.paper(Carrier.XLSX);
        paper.units().get(0).cells.clear();
        return Writing.bytes(paper);
    }

    /** The unit's row and the line above the table name a code alone. */
    private static byte[] codeOnly() {
        Paper paper = OddFile.paper(Carrier.XLSX);
        paper.above.removeIf(line -> line.startsWith("填报单位"));
        paper.units().get(0).label = "500231104";
        return Writing.bytes(paper);
    }

    /** Twenty thousand cells beside the table, each resting on the one above. */
    private static byte[] chain() {
        return OddFile.changed(workbook -> {
            var sheet = workbook.createSheet("推算");
            sheet.createRow(0).createCell(0).setCellValue(1);
            for (int row = 1; row < 20_000; row++) {
                sheet.createRow(row).createCell(0).setCellFormula("A" + row + "+1");
            }
        });
    }
}
