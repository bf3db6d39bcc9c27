package org.huibao.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streamed workbook whose bytes follow from its contents alone: nothing in it says when it was written. */
final class DatelessWorkbook extends SXSSFWorkbook {
    /** The first moment that a zip archive can name. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int ROWS_IN_MEMORY = 100;

    DatelessWorkbook(String title, String creator) {
        super(ROWS_IN_MEMORY);
        var properties = getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.<Date>empty());
        properties.setTitle(title);
        properties.setCreator(creator);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                ZipArchiveEntry dateless = new ZipArchiveEntry(entry.getName());
                dateless.setTimeLocal(BEGINNING);
                super.putArchiveEntry(dateless);
            }
        };
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }
}
