package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.RETURNED;
import static org.huibao.vocabulary.DocumentState.UNCLAIMED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Workbooks of the newer kind that are broken, locked, disguised or made to harm. */
final class OddPackages {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    private OddPackages() {}

    static Stream<Odd> all() {
        byte[] ordinary = OddFile.ordinary(Carrier.XLSX);
        return Stream.of(
                odd("an ordinary table", "a.xlsx", () -> ordinary, ACCEPTED, ""),
                odd("an empty file", "a.xlsx", () -> new byte[0], UNREADABLE, "empty-file"),
                odd(
                        "half a package",
                        "a.xlsx",
                        () -> Arrays.copyOf(ordinary, ordinary.length / 2),
                        UNREADABLE,
                        "truncated"),
                odd(
                        "an old workbook named .xlsx",
                        "a.xlsx",
                        () -> OddFile.ordinary(Carrier.XLS),
                        ACCEPTED,
                        "format-misnamed"),
                odd("a page named .xls", "a.xls", () -> OddFile.ordinary(Carrier.HTML), ACCEPTED, "format-misnamed"),
                odd("values named .xls", "a.xls", () -> OddFile.ordinary(Carrier.GBK_CSV), ACCEPTED, "format-misnamed"),
                odd("an old workbook named .et", "a.et", () -> OddFile.ordinary(Carrier.XLS), ACCEPTED, ""),
                odd("macros", "a.xlsm", OddFile::withMacros, ACCEPTED, "macros-ignored"),
                odd("a password", "a.xlsx", OddFile::locked, UNREADABLE, "password-protected"),
                odd("a protected sheet", "a.xlsx", OddFile::protectedSheet, ACCEPTED, ""),
                odd("a renamed sheet", "a.xlsx", OddFile::renamedSheet, ACCEPTED, ""),
                odd(
                        "the date system of 1904",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                "xl/workbook.xml", "<workbookPr[^>]*>", "<workbookPr date1904=\"true\"/>"),
                        ACCEPTED,
                        ""),
                odd(
                        "a bomb",
                        "a.xlsx",
                        () -> OddFile.with(SHEET, new byte[250_000_000]),
                        UNREADABLE,
                        "unsafe-archive|too-large|unreadable"),
                odd(
                        "entities that grow",
                        "a.xlsx",
                        () -> OddFile.replaced(SHEET, "\\?>", "?>" + ENTITIES),
                        UNREADABLE,
                        "unreadable|unsafe-archive"),
                odd(
                        "an entity outside",
                        "a.xlsx",
                        () -> OddFile.replaced(SHEET, "\\?>", "?>" + OUTSIDE),
                        UNREADABLE,
                        "unreadable|unsafe-archive"),
                odd(
                        "one name twice but for case",
                        "a.xlsx",
                        () -> OddFile.with("xl/worksheets/SHEET1.xml", "<x/>"),
                        UNREADABLE,
                        "unsafe-archive"),
                odd("a name that climbs out", "a.xlsx", () -> OddFile.with("../../etc/passwd", "x"), ACCEPTED, ""),
                odd("entries that share their bytes", "a.xlsx", OddPackages::overlapping, UNREADABLE, "unsafe-archive"),
                odd(
                        "entities that grow in the texts",
                        "a.xlsx",
                        () -> OddFile.replaced("xl/sharedStrings.xml", "\\?>", "?>" + ENTITIES),
                        UNREADABLE,
                        "unreadable|unsafe-archive"),
                odd(
                        "texts that promise too much",
                        "a.xlsx",
                        () -> OddFile.replaced("xl/sharedStrings.xml", "ount=\"\\d+\"", "ount=\"2147483647\""),
                        ACCEPTED,
                        ""),
                odd(
                        "a schema outside",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                SHEET,
                                "<worksheet ",
                                "<worksheet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " xsi:schemaLocation=\"http://x.example/a http://x.example/a.xsd\" "),
                        ACCEPTED,
                        ""),
                odd(
                        "a sheet outside",
                        "a.xlsx",
                        () -> OddFile.replaced(
                                "xl/_rels/workbook.xml.rels",
                                "Target=\"[^\"]*sheet1.xml\"",
                                "Target=\"http://x.example/sheet1.xml\" TargetMode=\"External\""),
                        UNREADABLE,
                        "not-a-table|unreadable"),
                odd("macros of the old language", "a.xlsm", OddPackages::oldMacros, ACCEPTED, "macros-ignored"),
                odd("sheets that are hidden", "a.xlsx", OddPackages::hiddenSheets, ACCEPTED, "hidden-content"),
                odd("the order of sheets changed", "a.xlsx", OddPackages::otherOrder, ACCEPTED, ""),
                odd("the form of another campaign", "a.xlsx", OddPackages::otherForm, UNCLAIMED, "wrong-form"),
                odd("the form of last year", "a.xlsx", OddPackages::lastYear, RETURNED, "wrong-round"));
    }

    /** Two entries of the directory that point at one and the same place. */
    private static byte[] overlapping() {
        byte[] bytes = OddFile.ordinary(Carrier.XLSX);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        int first = raw.lastIndexOf("PK\001\002");
        int second = raw.lastIndexOf("PK\001\002", first - 1);
        System.arraycopy(bytes, second + 42, bytes, first + 42, 4);
        return bytes;
    }

    private static byte[] oldMacros() {
        return OddFile.with("xl/macrosheets/sheet9.xml", "<worksheet><sheetData/></worksheet>");
    }

    private static byte[] hiddenSheets() {
        return OddFile.changed(workbook -> {
            workbook.createSheet("旧").createRow(0).createCell(0).setCellValue(7);
            workbook.createSheet("更旧").createRow(0).createCell(0).setCellValue(8);
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
    }

    private static byte[] otherOrder() {
        return OddFile.changed(workbook -> {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("请认真填写");
            workbook.setSheetOrder("说明", 0);
        });
    }

    private static byte[] otherForm() {
        Published other = Published.all().get(3);
        return Writing.bytes(other.paper(Carrier.XLSX, other.units().get(0)));
    }

    private static byte[] lastYear() {
        Paper paper = OddFile.paper(Carrier.XLSX);
        paper.above.replaceAll(line -> line.replace("2021年第一批", "2020年第一批"));
        return Writing.bytes(paper);
    }
}
