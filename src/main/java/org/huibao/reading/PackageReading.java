package org.huibao.reading;

import java.io.IOException;
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
        throw Refusal.unsupported("zip");
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
        throw Refusal.unsupported(type.contains(WORDS) ? "docx" : "zip");
    }

    private static boolean hasMacros(Archive archive) {
        return archive.entries().stream()
                .map(entry -> Archive.key(entry.name()))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"));
    }
}
