package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.fixtures.LibreOffice;
import org.huibao.fixtures.StartsAServer;
import org.huibao.reading.cells.Numerals;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Made odd tables in every carrier, read by us and by LibreOffice: the same figure and the same word in each cell. What is
 * only text is held against the workbook that it was made of. Run where it is installed.
 */
@StartsAServer
class SecondReaderTests {
    /** In UTF-8, cells as they are shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    private static final int ROWS = 60;
    private static final int COLUMNS = 9;
    private static final List<String> WORDS = List.of(
            "黄水镇", "石家乡", " 前后有空 ", "两\n行", "a,b", "\"引\"号", "无", "/", "12户", "０１２", "007", "1,234", "#", "e5", "=x",
            "—", "😀", "<b>");
    private static final List<String> FORMATS =
            List.of("General", "0.00", "#,##0", "0%", "0.0000", "yyyy\"年\"m\"月\"d\"日\"", "@");

    @ParameterizedTest
    @CsvSource({"xlsx, 1", "xlsx, 2", "xls, 3", "xls, 4", "ods, 5", "fods, 6", "xml, 7", "html, 8", "csv, 9"})
    void both_read_the_same(String carrier, long seed, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "soffice or pdftotext is not installed");
        boolean old = carrier.equals("xls");
        Path made = folder.resolve("made." + (old ? "xls" : "xlsx"));
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            fill(workbook, new Random(seed));
            workbook.write(out);
        }
        LibreOffice office = new LibreOffice(folder);
        Path given = carrier.startsWith("xls") ? made : office.convert(made, carrier.equals("csv") ? CSV : carrier);
        boolean asText = carrier.equals("html") || carrier.equals("csv");
        List<List<String>> theirs = csv(office.convert(asText || given.equals(made) ? made : copy(given, folder), CSV));
        org.huibao.reading.grid.Sheet ours =
                RealTables.sheets("given", Files.readAllBytes(given)).get(0);
        List<String> differing = new ArrayList<>();
        int figures = 0;
        for (int row = 0; row < theirs.size(); row++) {
            for (int column = 0; column < theirs.get(row).size(); column++) {
                String seen = theirs.get(row).get(column);
                org.huibao.reading.cells.Cell cell = ours.at(row, column);
                figures += cell != null && cell.number() != null ? 1 : 0;
                if (!isSame(cell, seen)) {
                    differing.add(row + ":" + column + " " + cell + " | " + seen);
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(figures).isGreaterThan(100);
    }

    /** Under a name of its own, since a conversion bears the name of what it was made of. */
    private static Path copy(Path given, Path folder) throws IOException {
        String name = String.valueOf(given.getFileName());
        return Files.copy(given, folder.resolve("second" + name.substring(name.lastIndexOf('.'))));
    }

    private static boolean isSame(org.huibao.reading.cells.@org.jspecify.annotations.Nullable Cell cell, String seen) {
        if (cell == null) {
            return seen.isBlank();
        }
        BigDecimal number = cell.number();
        String shown = cell.shown() == null ? cell.text() : cell.shown();
        if (number == null) {
            return tidy(cell.text()).equals(tidy(seen));
        }
        BigDecimal theirs = Numerals.of(seen.replace(",", "").replace("%", ""));
        BigDecimal rounded = Numerals.of(shown.replace(",", "").replace("%", ""));
        return tidy(shown).equals(tidy(seen))
                || theirs != null
                        && (theirs.compareTo(number) == 0 || rounded != null && rounded.compareTo(theirs) == 0);
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void fill(Workbook workbook, Random random) {
        Sheet sheet = workbook.createSheet("表");
        for (int at = 0; at < ROWS; at++) {
            Row row = sheet.createRow(at);
            for (int column = 0; column < COLUMNS; column++) {
                Cell cell = row.createCell(column);
                switch (random.nextInt(6)) {
                    case 0 -> {}
                    case 1, 2 -> cell.setCellValue(WORDS.get(random.nextInt(WORDS.size())));
                    case 3 -> cell.setCellValue(random.nextInt(100_000));
                    case 4 -> {
                        cell.setCellValue(40_000 + random.nextInt(9_000) / 4.0);
                        var style = workbook.createCellStyle();
                        style.setDataFormat(
                                workbook.createDataFormat().getFormat(FORMATS.get(random.nextInt(FORMATS.size()))));
                        cell.setCellStyle(style);
                    }
                    default -> cell.setCellValue(random.nextInt(1_000_000) / 10_000.0);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(ROWS + 1, ROWS + 2, 0, 3));
        sheet.createRow(ROWS + 1).createCell(0).setCellValue("合并");
        sheet.createRow(ROWS + 4).createCell(2).setCellFormula("SUM(1,2)*2");
        sheet.getRow(ROWS + 4).getCell(2).setCellValue(6);
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            for (CSVRecord record : records) {
                rows.add(record.toList());
            }
        }
        return rows;
    }
}
