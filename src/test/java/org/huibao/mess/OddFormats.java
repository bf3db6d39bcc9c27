package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** Documents of other kinds, and workbooks of the older one. */
final class OddFormats {

    private OddFormats() {}

    static Stream<Odd> all() {
        byte[] old = OddFile.ordinary(Carrier.XLS);
        return Stream.of(
                odd("a binary workbook", "a.xlsb", OddFile::binary, UNREADABLE, "unsupported-format"),
                odd(
                        "rar",
                        "a.rar",
                        () -> OddFile.magic('R', 'a', 'r', '!', 0x1a, 7, 0),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "7z",
                        "a.7z",
                        () -> OddFile.magic('7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
                        UNREADABLE,
                        "unsupported-format"),
                odd("gzip", "a.tar.gz", () -> OddFile.magic(0x1f, 0x8b, 8), UNREADABLE, "unsupported-format"),
                odd(
                        "a PDF",
                        "a.pdf",
                        () -> OddFile.magic('%', 'P', 'D', 'F', '-', '1'),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "a PDF named .xlsx",
                        "a.xlsx",
                        () -> OddFile.magic('%', 'P', 'D', 'F', '-', '1'),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "a picture",
                        "a.jpg",
                        () -> OddFile.magic(0xff, 0xd8, 0xff, 0xe0),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "noise in an old workbook",
                        "a.xls",
                        () -> OddFile.magic(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
                        UNREADABLE,
                        "unreadable"),
                odd(
                        "half an old workbook",
                        "a.xls",
                        () -> Arrays.copyOf(old, old.length / 2),
                        UNREADABLE,
                        "unreadable"),
                odd("an old workbook with a password", "a.xls", OddFile::lockedOld, UNREADABLE, "password-protected"),
                odd(
                        "an old workbook that promises too much",
                        "a.xls",
                        () -> promising(old),
                        UNREADABLE,
                        "unreadable|truncated"),
                odd(
                        "records that promise too much",
                        "a.xls",
                        () -> longRecords(old),
                        UNREADABLE,
                        "unreadable|truncated"),
                odd(
                        "an old Word document",
                        "a.doc",
                        () -> OddFile.container("WordDocument"),
                        UNREADABLE,
                        "unsupported-format"),
                odd("an old Works table", "a.wps", () -> OddFile.container("MatOST"), UNREADABLE, "unsupported-format"),
                odd(
                        "a Word document with a picture",
                        "a.docx",
                        () -> DocxWriting.document("<w:p><w:r><w:drawing/></w:r></w:p>"),
                        UNREADABLE,
                        "not-a-table"),
                odd(
                        "a Numbers table",
                        "a.numbers",
                        () -> OddFile.zip(Map.of("Index/Document.iwa", new byte[9])),
                        UNREADABLE,
                        "unsupported-format"),
                odd(
                        "a sealed document",
                        "a.ofd",
                        () -> OddFile.zip(Map.of("OFD.xml", new byte[9], "Doc_0/Document.xml", new byte[9])),
                        UNREADABLE,
                        "unsupported-format"),
                odd("an open document", "a.ods", () -> OddFile.ordinary(Carrier.ODS), ACCEPTED, ""),
                odd(
                        "an open document named .xls",
                        "a.xls",
                        () -> OddFile.ordinary(Carrier.ODS),
                        ACCEPTED,
                        "format-misnamed"),
                odd(
                        "an XML spreadsheet named .xls",
                        "a.xls",
                        () -> OddFile.ordinary(Carrier.XML_2003),
                        ACCEPTED,
                        "format-misnamed"),
                odd(
                        "tabs named .xls",
                        "a.xls",
                        () -> OddFile.csv(Charset.forName("GB18030"), "", '\t', "\r\n"),
                        ACCEPTED,
                        "format-misnamed"),
                odd("a very long name", "黄".repeat(300) + ".xlsx", () -> OddFile.ordinary(Carrier.XLSX), ACCEPTED, ""),
                odd("a name with signs", "CON%00<b>../x.", () -> OddFile.ordinary(Carrier.XLSX), ACCEPTED, ""));
    }

    /** The header claims two thousand million sectors. */
    private static byte[] promising(byte[] old) {
        byte[] changed = old.clone();
        changed[0x2c] = changed[0x2d] = changed[0x2e] = (byte) 0xff;
        changed[0x2f] = 0x7f;
        return changed;
    }

    /** The first records of the workbook stream claim the greatest length there is. */
    private static byte[] longRecords(byte[] old) {
        byte[] changed = old.clone();
        int stream = new String(old, StandardCharsets.ISO_8859_1).indexOf("\u0009\u0008\u0010\u0000");
        for (int record = 1; record < 20; record++) {
            stream += 4 + (old[stream + 2] & 0xff);
            changed[stream + 2] = changed[stream + 3] = (byte) 0xff;
        }
        return changed;
    }
}
