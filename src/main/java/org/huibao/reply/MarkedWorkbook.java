package org.huibao.reply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibao.files.FileKind;
import org.huibao.reading.Contents;
import org.huibao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A sender's table with the findings in it: each cell that one speaks of is coloured and carries a comment, and a last
 * sheet 审核意见 lists them all. A workbook is marked in a copy of itself, without its macros; other formats are drawn
 * anew from their cells.
 *
 * @param ending the ending that the file's name must have
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are written to a file at once; nobody compares them
public record MarkedWorkbook(String ending, byte[] bytes) {
    /** The table with its findings, worded for the reader. */
    public static MarkedWorkbook of(byte[] document, Contents.Sheets contents, List<Finding> findings, Locale locale)
            throws IOException {
        Optional<MarkedWorkbook> copy =
                ObjectModel.fits(document) ? copy(document, findings, locale) : Optional.empty();
        if (copy.isPresent()) {
            return copy.get();
        }
        try (Workbook drawn = DrawnAnew.of(contents, findings, locale)) {
            return new MarkedWorkbook(".xlsx", listed(drawn, findings, locale));
        }
    }

    /** One at a time: what fits is reckoned for one. */
    private static synchronized Optional<MarkedWorkbook> copy(byte[] document, List<Finding> findings, Locale locale) {
        try (Workbook workbook = opened(document)) {
            if (workbook == null) {
                return Optional.empty();
            }
            new Marks(workbook, locale, findings).mark();
            String ending = workbook instanceof HSSFWorkbook ? ".xls" : ".xlsx";
            return Optional.of(new MarkedWorkbook(ending, listed(workbook, findings, locale)));
        } catch (IOException | RuntimeException e) {
            // readable for us, but not for the object model: there are the cells
            return Optional.empty();
        }
    }

    private static @Nullable Workbook opened(byte[] document) throws IOException {
        FileKind kind = FileKind.of(document);
        if (kind == FileKind.OLE2) {
            // without the file's other nodes, which are where its macros live
            return new HSSFWorkbook(new POIFSFileSystem(new ByteArrayInputStream(document)), false);
        }
        if (kind != FileKind.OFFICE) {
            return null;
        }
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(document));
        if (workbook.isMacroEnabled()) {
            workbook.close();
            return null;
        }
        return workbook;
    }

    private static byte[] listed(Workbook workbook, List<Finding> findings, Locale locale) throws IOException {
        new FindingsSheet(workbook, locale).list(findings);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
