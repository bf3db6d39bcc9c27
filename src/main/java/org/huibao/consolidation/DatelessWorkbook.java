package org.huibao.consolidation;

import java.io.BufferedWriter;
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
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

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
        int styles = getNumCellStyles();
        try (ZipArchiveOutputStream zip = new Filled(out, area, rows)) {
            write(zip);
        }
        if (getNumCellStyles() != styles) {
            throw new IllegalStateException("a row wears a style that the workbook does not have");
        }
    }

    /** The archive into which POI writes; the sheet goes through our hands and gets its rows. */
    private static final class Filled extends ZipArchiveOutputStream {
        private final String area;
        private final Consumer<SheetRows> rows;
        private @Nullable ByteArrayOutputStream frame;

        Filled(OutputStream out, String area, Consumer<SheetRows> rows) {
            super(out);
            this.area = area;
            this.rows = rows;
            setUseZip64(Zip64Mode.AsNeeded);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            ZipArchiveEntry dateless = new ZipArchiveEntry(entry.getName());
            dateless.setTimeLocal(BEGINNING);
            super.putArchiveEntry(dateless);
            frame = entry.getName().equals(SHEET) ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (frame == null) {
                super.write(bytes, from, count);
            } else {
                frame.write(bytes, from, count);
            }
        }

        @Override
        public void closeArchiveEntry() throws IOException {
            if (frame != null) {
                String whole = frame.toString(StandardCharsets.UTF_8);
                frame = null;
                sheet(whole, this, area, rows);
            }
            super.closeArchiveEntry();
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
