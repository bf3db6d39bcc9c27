package org.huibao.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huibao.files.DocumentFormat;
import org.huibao.files.FileKind;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.reading.grid.Book;
import org.huibao.reading.ods.OdsReading;
import org.huibao.reading.text.DocxReading;
import org.huibao.reading.xlsx.OfficePackage;
import org.huibao.reading.xlsx.XlsxReading;
import org.huibao.reading.zip.ZipPackage;
import org.huibao.vocabulary.UnreadFormat;

/** Reads documents that are zip packages, by what the package says it is. */
final class PackageReading {
    private static final String SPREADSHEET = "spreadsheetml.";
    private static final String WORDS = "wordprocessingml.";

    private PackageReading() {}

    static OpenedDocument open(byte[] bytes, Budget budget) throws IOException {
        ZipPackage archive = ZipPackage.of(bytes, budget);
        FileKind kind = FileKind.ofPackage(archive.names());
        return switch (kind) {
            case OFFICE -> office(archive, budget);
            case OPEN_DOCUMENT -> openDocument(archive, budget);
            default -> throw ReadingRefused.unsupported(kind.unsupported());
        };
    }

    private static OpenedDocument openDocument(ZipPackage archive, Budget budget) throws IOException {
        if (archive.has("mimetype")) {
            String type = new String(archive.part("mimetype").readNBytes(200), StandardCharsets.US_ASCII);
            if (!type.contains("opendocument.spreadsheet")) {
                throw ReadingRefused.unsupported(FileKind.OPEN_DOCUMENT.unsupported());
            }
        }
        return OdsReading.open(archive, budget)
                .stamped(StampProperty.of(archive.has("meta.xml") ? archive.part("meta.xml") : null));
    }

    private static OpenedDocument office(ZipPackage archive, Budget budget) throws IOException {
        OfficePackage office = new OfficePackage(archive);
        String type = office.mainType().toLowerCase(Locale.ROOT);
        boolean macros = type.contains("macroenabled") || hasMacros(archive);
        if (type.contains("sheet.binary")) {
            throw ReadingRefused.unsupported(UnreadFormat.XLSB);
        }
        if (type.contains(SPREADSHEET) || type.contains("ms-excel.")) {
            Book book = new XlsxReading(office, budget).read();
            return OpenedDocument.of(
                            type.contains("macroenabled") ? DocumentFormat.XLSM : DocumentFormat.XLSX, book, macros)
                    .stamped(StampProperty.of(office.related("", "custom-properties")));
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            throw ReadingRefused.unsupported(UnreadFormat.PPTX);
        }
        if (type.contains(WORDS) || type.contains("ms-word.")) {
            return DocxReading.open(
                    archive.part(office.mainPart()), office.related(office.mainPart(), "styles"), budget);
        }
        throw ReadingRefused.unsupported(UnreadFormat.ZIP);
    }

    private static boolean hasMacros(ZipPackage archive) {
        return archive.names().stream()
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
    }
}
