package org.huibao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;

/** A sheet of 100,000 rows and 25 columns, read in the heap that {@code -Xmx} allows. */
public final class LargeSheet {
    private static final int COLUMNS = 25;

    private LargeSheet() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        byte[] workbook = workbook(rows);
        RawParts parts = new RawParts(workbook);
        Reading reading = new Reading();
        new SideBySide()
                .add("raw", parts::unpack)
                .add("grid", () -> read(reading, workbook, rows))
                .run(6, 1)
                .ratio("grid", "raw");
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %,d kB packed; heap allowed %,d MB%n",
                rows,
                workbook.length >> 10,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Contents read(Reading reading, byte[] workbook, int rows) {
        Contents contents = reading.read("large.xlsx", workbook);
        if (!(contents instanceof Contents.Sheets sheets)
                || sheets.sheets().get(0).rows() != rows) {
            throw new IllegalStateException(contents.toString());
        }
        return contents;
    }

    private static byte[] workbook(int rows) throws IOException {
        Random random = new Random(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true)) {
            Sheet sheet = workbook.createSheet("统计表");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("第" + i % 5_000 + "村");
                for (int column = 1; column < COLUMNS; column++) {
                    row.createCell(column).setCellValue(random.nextInt(1_000_000) / 100.0);
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
