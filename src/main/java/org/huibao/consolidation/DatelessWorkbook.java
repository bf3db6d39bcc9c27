package org.huibao.consolidation;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose bytes follow from its contents alone: nothing in it says when it was written. What its one sheet is to
 * hold in great number is written straight into the file, below the rows that it has.
 */
final class DatelessWorkbook extends XSSFWorkbook {
    /** The first moment that a zip archive can name. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String END_OF_ROWS = "</sheetData>";

    DatelessWorkbook(String title, String creator) {
        var properties = getProperties().getCoreProperties();
        properties.setCreated(Optional.<Date>empty());
        properties.setTitle(title);
        properties.setCreator(creator);
    }

    /**
     * Writes the workbook with further rows.
     *
     * @param area what the sheet comes to hold, for instance {@code A1:C9}
     * @param rows writes them; every style that they wear must have been made before
     */
    void write(OutputStream out, String area, Consumer<SheetRows> rows) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        write(frame);
        int styles = getNumCellStyles();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry dateless = new ZipEntry(entry.getName());
                dateless.setTimeLocal(BEGINNING);
                to.putNextEntry(dateless);
                if (entry.getName().equals(SHEET)) {
                    sheet(new String(from.readAllBytes(), StandardCharsets.UTF_8), to, area, rows);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        if (getNumCellStyles() != styles) {
            throw new IllegalStateException("a row wears a style that the workbook does not have");
        }
    }

    private static void sheet(String frame, OutputStream to, String area, Consumer<SheetRows> rows) throws IOException {
        int end = frame.indexOf(END_OF_ROWS);
        if (end < 0) {
            throw new IllegalStateException("a sheet without rows: " + frame);
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
        writer.write(
                frame.substring(0, end).replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"" + area + "\""));
        rows.accept(new SheetRows(writer));
        writer.write(frame.substring(end));
        writer.flush();
    }
}
