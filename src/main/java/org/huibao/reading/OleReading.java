package org.huibao.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.files.DocumentFormat;
import org.huibao.files.FileKind;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.text.DocReading;
import org.huibao.reading.xls.XlsReading;
import org.huibao.reading.xls.XlsStream;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.UnreadFormat;

/** Reads documents in Microsoft's older container: {@code .xls}, WPS's {@code .et}, and what hides in it. */
final class OleReading {
    private static final String WORD = "worddocument";

    private OleReading() {}

    static OpenedDocument open(byte[] bytes, Budget budget) throws IOException {
        try (POIFSFileSystem container = container(bytes)) {
            Set<String> names = container.getRoot().getEntryNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (names.contains("encryptedpackage")) {
                throw ReadingRefused.of(FindingCode.PASSWORD_PROTECTED);
            }
            if (!names.contains("workbook") && !names.contains("book")) {
                if (names.contains(WORD)) {
                    return DocReading.open(container.getRoot(), budget);
                }
                throw ReadingRefused.unsupported(format(names));
            }
            String stream = container.getRoot().hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
            boolean macros = names.contains("_vba_project_cur");
            try (POIFSFileSystem light = XlsStream.lighten(container, stream)) {
                return workbook(light, macros, budget).stamped(stamp(container));
            }
        }
    }

    /** Properties that cannot be read say nothing. */
    private static String stamp(POIFSFileSystem container) {
        try {
            DocumentSummaryInformation summary = (DocumentSummaryInformation)
                    PropertySetFactory.create(container.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME);
            CustomProperties own = summary == null ? null : summary.getCustomProperties();
            return own != null && own.get(OurWords.STAMP) instanceof String said ? said : "";
        } catch (IOException | RuntimeException | HPSFException odd) {
            return "";
        }
    }

    private static POIFSFileSystem container(byte[] bytes) throws IOException {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IndexOutOfBoundsException blockMissing) {
            throw ReadingRefused.of(FindingCode.TRUNCATED);
        }
    }

    private static OpenedDocument workbook(POIFSFileSystem container, boolean macros, Budget budget)
            throws IOException {
        try (HSSFWorkbook workbook = workbook(container)) {
            return OpenedDocument.of(DocumentFormat.XLS, new XlsReading(workbook, budget).read(), macros);
        } catch (EncryptedDocumentException locked) {
            throw ReadingRefused.of(FindingCode.PASSWORD_PROTECTED);
        } catch (OldExcelFormatException old) {
            throw ReadingRefused.unsupported(FileKind.BIFF_5_BARE.unsupported());
        }
    }

    /** A workbook that stumbles over something beside its cells is read without it. */
    private static HSSFWorkbook workbook(POIFSFileSystem container) throws IOException {
        try {
            return new HSSFWorkbook(container);
        } catch (EncryptedDocumentException | OldExcelFormatException refused) {
            throw refused;
        } catch (RuntimeException odd) {
            String stream = HSSFWorkbook.getWorkbookDirEntryName(container.getRoot());
            try (POIFSFileSystem bare = XlsStream.bare(container, stream)) {
                return new HSSFWorkbook(bare);
            }
        }
    }

    private static UnreadFormat format(Set<String> names) {
        if (names.contains("powerpoint document")) {
            return UnreadFormat.PPT;
        }
        return names.contains("__properties_version1.0") ? UnreadFormat.MSG : FileKind.OLE2.unsupported();
    }
}
