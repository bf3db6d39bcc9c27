package org.huibao.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads documents that are zip packages, by what the package says it is. */
final class PackageReading {
    private static final String SPREADSHEET = "spreadsheetml.";
    private static final String WORDS = "wordprocessingml.";

    private PackageReading() {}

    static Opened open(byte[] bytes, Budget budget) throws IOException {
        Archive archive = Archive.of(bytes, budget);
        if (archive.has(OfficePackage.TYPES)) {
            return office(archive, budget);
        }
        if (archive.has("content.xml") && archive.has("mimetype")) {
            return openDocument(archive, budget);
        }
        if (archive.has("OFD.xml")) {
            throw Refusal.unsupported("ofd");
        }
        throw Refusal.unsupported(archive.has("Index/Document.iwa") ? "numbers" : "zip");
    }

    private static Opened openDocument(Archive archive, Budget budget) throws IOException {
        String type = new String(archive.part("mimetype").readNBytes(200), StandardCharsets.US_ASCII);
        if (!type.contains("opendocument.spreadsheet")) {
            throw Refusal.unsupported("odt");
        }
        return OdsReading.open(archive, budget);
    }

    private static Opened office(Archive archive, Budget budget) throws IOException {
        OfficePackage office = new OfficePackage(archive);
        String type = office.mainType().toLowerCase(Locale.ROOT);
        boolean macros = type.contains("macroenabled") || hasMacros(archive);
        if (type.contains("sheet.binary")) {
            throw Refusal.unsupported("xlsb");
        }
        if (type.contains(SPREADSHEET) || type.contains("ms-excel.")) {
            Book book = new XlsxReading(office, budget).read();
            return Opened.of(type.contains("macroenabled") ? Carrier.XLSM : Carrier.XLSX, book, macros);
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            throw Refusal.unsupported("pptx");
        }
        if (type.contains(WORDS) || type.contains("ms-word.")) {
            return DocxReading.open(archive.part(office.mainPart()), budget);
        }
        throw Refusal.unsupported("zip");
    }

    private static boolean hasMacros(Archive archive) {
        return archive.entries().stream()
                .map(entry -> Archive.key(entry.name()))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
    }
}
