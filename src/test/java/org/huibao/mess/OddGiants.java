package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.UNCLAIMED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small on their way and large once they are unpacked. */
final class OddGiants {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int LOWEST = 1 << 20;
    private static final int WIDEST = 1 << 14;

    private OddGiants() {}

    static Stream<Odd> all() {
        return Stream.of(
                odd("a million formatted empty rows", "a.xlsx", OddGiants::formatted, ACCEPTED, ""),
                odd("five million cells", "a.xlsx", OddGiants::wide, UNREADABLE, "too-large"),
                odd("a million rows of text", "a.xlsx", OddGiants::texts, UNCLAIMED, "wrong-form"),
                odd("a gigabyte of nothing", "a.xlsx", OddGiants::blanks, UNREADABLE, "unsafe-archive"),
                odd("values without end", "a.csv", OddGiants::values, UNREADABLE, "too-large"),
                odd(
                        "one line without end",
                        "a.csv",
                        () -> "1,".repeat(9 << 20).getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "too-large|not-a-table"),
                odd(
                        "a page of a million tags",
                        "a.html",
                        () -> ("<table>" + "<tr><td>1</td></tr>".repeat(400_000)).getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "too-large"),
                odd(
                        "one cell over everything",
                        "a.html",
                        () -> "<table><tr><td colspan=1000 rowspan=65534>1<td>2</table>"
                                .repeat(3_000)
                                .getBytes(StandardCharsets.UTF_8),
                        UNREADABLE,
                        "too-large|not-a-table|wrong-form"),
                odd("merges without end", "a.xlsx", OddGiants::merges, UNREADABLE, "too-large"));
    }

    private static byte[] formatted() {
        String sheet = OddFile.text(SHEET);
        int end = sheet.indexOf("</sheetData>");
        int last = Math.max(0, sheet.lastIndexOf("<row r=\"", end));
        int next = Integer.parseInt(sheet.substring(last + 8, sheet.indexOf('"', last + 8))) + 1;
        return sheet(
                sheet.substring(0, end),
                LOWEST - next,
                row -> "<row r=\"" + (row + next) + "\" spans=\"1:3\" s=\"1\" customFormat=\"1\"><c r=\"A"
                        + (row + next) + "\"/></row>",
                sheet.substring(end));
    }

    /** 16,384 columns in 320 rows. */
    private static byte[] wide() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(WIDEST) + "</row>";
        return sheet("<worksheet><sheetData>", 320, number -> row, "</sheetData></worksheet>");
    }

    private static byte[] texts() {
        return sheet(
                "<worksheet><sheetData>",
                LOWEST,
                row -> "<row><c t=\"inlineStr\"><is><t>黄水镇的说明文字第" + row + "行</t></is></c></row>",
                "</sheetData></worksheet>");
    }

    private static byte[] blanks() {
        String blank = " ".repeat(1 << 20);
        return sheet("<worksheet><sheetData>", 1_100, number -> blank, "</sheetData></worksheet>");
    }

    private static byte[] merges() {
        return sheet(
                "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>",
                400_000,
                row -> "<mergeCell ref=\"A" + (row + 1) + ":XFD" + (row + 1) + "\"/>",
                "</mergeCells></worksheet>");
    }

    private static byte[] values() {
        return "1,2\n".repeat(6 << 20).getBytes(StandardCharsets.UTF_8);
    }

    /** The ordinary package with a sheet that is written piece by piece. */
    private static byte[] sheet(String start, int pieces, IntFunction<String> piece, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : OddFile.entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(SHEET)) {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < pieces; i++) {
                        zip.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
                    }
                    zip.write(end.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
