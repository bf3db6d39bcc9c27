package org.huibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.huibao.vocabulary.UnreadFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no workbook, a broken one, a locked one, or one that is made to harm. */
class OddFilesTests {
    private static final Path REAL = RealTables.FOLDER.resolve("panjin_2020_11_urban/panjin_2020_11_urban.xlsx");

    private static Finding refused(byte[] bytes) {
        Contents contents = new Reading().read("石家乡.xlsx", bytes);
        assertThat(contents).isInstanceOf(Contents.Unreadable.class);
        Finding why = ((Contents.Unreadable) contents).why();
        assertThat(why.arguments()).containsEntry("file", "石家乡.xlsx");
        return why;
    }

    private static FindingCode code(byte[] bytes) {
        return refused(bytes).code();
    }

    private static byte[] hex(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @CsvSource({"B3X", "B:3", "B３", "3", "B", "B0", "B12345678"})
    void a_cell_that_does_not_say_where_it_stands_is_put_nowhere(String reference) {
        byte[] workbook = AWorkbook.with("<row r=\"1\"><c r=\"" + reference + "\"><v>1</v></c></row>")
                .bytes();

        assertThat(code(workbook)).isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void says_that_a_file_is_empty() {
        assertThat(code(new byte[0])).isEqualTo(FindingCode.EMPTY_FILE);
        assertThat(code("\r\n  \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(FindingCode.EMPTY_FILE);
    }

    @Test
    void says_that_a_workbook_is_cut_off() {
        byte[] whole = RealTables.bytes(REAL);
        assertThat(code(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(FindingCode.TRUNCATED);
        assertThat(code(Arrays.copyOf(whole, whole.length - 10))).isEqualTo(FindingCode.TRUNCATED);
        byte[] old = RealTables.bytes(REAL.resolveSibling("panjin_2020_11_urban.xls"));
        assertThat(code(Arrays.copyOf(old, old.length / 2))).isEqualTo(FindingCode.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, pdf",
        "89504e470d0a1a0a, picture",
        "ffd8ffe000104a46, picture",
        "526172211a0700, rar",
        "377abcaf271c0004, 7z",
        "1f8b080000000000, gz",
        "7b5c727466315c61, rtf",
        "504b0506000000000000000000000000000000000000, zip"
    })
    void says_which_format_it_cannot_read(String hex, String format) {
        Finding why = refused(hex(hex));
        assertThat(why.code()).isEqualTo(FindingCode.UNSUPPORTED_FORMAT);
        assertThat(why.which()).isInstanceOf(UnreadFormat.class);
        assertThat(why.which().word()).isEqualTo(format);
    }

    @Test
    void says_that_an_old_word_document_is_one() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[600]), "WordDocument");
            container.writeFilesystem(bytes);
        }
        assertThat(refused(bytes.toByteArray()).which()).isEqualTo(UnreadFormat.DOC);
    }

    @Test
    void says_that_a_workbook_has_a_password() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (var out = encryptor.getDataStream(container)) {
                out.write(RealTables.bytes(REAL));
            }
            container.writeFilesystem(bytes);
        }
        assertThat(code(bytes.toByteArray())).isEqualTo(FindingCode.PASSWORD_PROTECTED);
    }

    @Test
    void says_that_an_older_workbook_has_a_password() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("1234");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表一").createRow(0).createCell(0).setCellValue(1);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(code(bytes.toByteArray())).isEqualTo(FindingCode.PASSWORD_PROTECTED);
    }

    @Test
    void reads_an_older_workbook_under_a_newer_name_and_says_so() {
        byte[] old = RealTables.bytes(REAL.resolveSibling("panjin_2020_11_urban.xls"));
        Contents.Sheets sheets = (Contents.Sheets) new Reading().read("双台子区.XLSX", old);
        assertThat(sheets.findings()).hasSize(1);
        assertThat(sheets.findings().get(0).code()).isEqualTo(FindingCode.FORMAT_MISNAMED);
        assertThat(sheets.findings().get(0).arguments()).containsEntry("format", "xls");
        assertThat(((Contents.Sheets) new Reading().read("双台子区.et", old)).findings())
                .isEmpty();
        assertThat(((Contents.Sheets) new Reading().read("无后缀", old)).findings())
                .isEmpty();
    }

    @Test
    void reads_a_workbook_with_macros_and_says_that_they_do_not_run() {
        byte[] workbook = AWorkbook.with("<row><c><v>1</v></c></row>")
                .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .part("xl/vbaProject.bin", "x")
                .bytes();
        Contents.Sheets sheets = (Contents.Sheets) new Reading().read("a.xlsm", workbook);
        assertThat(sheets.findings()).extracting(Finding::code).containsExactly(FindingCode.MACROS_IGNORED);
    }

    @Test
    void says_that_a_binary_workbook_must_be_saved_as_another() {
        byte[] workbook = AWorkbook.with("")
                .mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                .bytes();
        assertThat(refused(workbook).which()).isEqualTo(UnreadFormat.XLSB);
    }

    @Test
    void reads_a_package_whose_writer_used_the_separators_of_windows() {
        byte[] workbook = AWorkbook.with("<row><c><v>1</v></c></row>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets\\sheet1.xml\" Type=\"x/worksheet\"/>"
                                + "</Relationships>")
                .bytes();
        assertThat(RealTables.sheets("x.xlsx", workbook).get(0).text(0, 0)).isEqualTo("1");
    }

    @Test
    void refuses_two_parts_of_one_name_whatever_their_case() {
        byte[] workbook = AWorkbook.with("<row><c><v>1</v></c></row>")
                .part("xl/worksheets/SHEET1.xml", "<worksheet/>")
                .bytes();
        assertThat(refused(workbook).code()).isEqualTo(FindingCode.UNSAFE_ARCHIVE);
    }

    @Test
    void refuses_an_archive_of_very_many_parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1_500; i++) {
            parts.put("p" + i, "x");
        }
        assertThat(code(AWorkbook.zip(parts))).isEqualTo(FindingCode.UNSAFE_ARCHIVE);
    }

    @Test
    void refuses_entries_that_share_their_bytes() {
        byte[] workbook = AWorkbook.with("<row><c><v>1</v></c></row>").bytes();
        String name = "xl/workbook.xml";
        int second = lastIndexOf(workbook, "xl/_rels/workbook.xml.rels");
        int first = lastIndexOf(workbook, name);
        System.arraycopy(workbook, first - 4, workbook, second - 4, 4);
        assertThat(refused(workbook).code()).isEqualTo(FindingCode.UNSAFE_ARCHIVE);
    }

    private static int lastIndexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }

    @Test
    void refuses_a_part_that_grows_without_end() throws IOException {
        Contents contents = new Reading(new Limits(20 << 20, 50L << 20, 1_000, 4_000_000, 32, 192L << 20))
                .read("x.xlsx", spaces(200 << 20));
        assertThat(((Contents.Unreadable) contents).why().code()).isEqualTo(FindingCode.UNSAFE_ARCHIVE);
        assertThat(code(spaces(200 << 20))).isEqualTo(FindingCode.UNSAFE_ARCHIVE);
    }

    /** A sheet of nothing but blanks between two tags. */
    private static byte[] spaces(int count) throws IOException {
        return sheetOf(zip -> {
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < count >> 20; i++) {
                zip.write(block);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    /** A workbook whose only sheet is written as it is packed. */
    private static byte[] sheetOf(Content content) throws IOException {
        byte[] workbook = AWorkbook.with("").bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    content.write(to);
                } else {
                    from.transferTo(to);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void reads_a_million_formatted_empty_rows_as_an_ordinary_file() throws IOException {
        byte[] workbook = sheetOf(zip -> {
            StringBuilder rows = new StringBuilder("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
            for (int row = 2; row <= 1 << 20; row++) {
                rows.append("<row r=\"")
                        .append(row)
                        .append("\" s=\"1\" customFormat=\"1\"><c r=\"A")
                        .append(row)
                        .append("\" s=\"1\"/><c r=\"B")
                        .append(row)
                        .append("\" s=\"1\"/></row>");
                if (rows.length() > 1 << 16) {
                    zip.write(rows.toString().getBytes(StandardCharsets.UTF_8));
                    rows.setLength(0);
                }
            }
            zip.write(rows.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
        });
        Sheet sheet = RealTables.sheets("x.xlsx", workbook).get(0);
        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.text(0, 0)).isEqualTo("7");
    }

    @Test
    void refuses_more_cells_and_sheets_than_the_limits_allow() {
        Limits small = new Limits(1 << 20, 1 << 20, 100, 3, 1, 1 << 20);
        byte[] cells =
                AWorkbook.with("<row>" + "<c><v>1</v></c>".repeat(4) + "</row>").bytes();
        Finding why = ((Contents.Unreadable) new Reading(small).read("x.xlsx", cells)).why();
        assertThat(why.code()).isEqualTo(FindingCode.TOO_LARGE);
        assertThat(why.which()).isEqualTo(Limit.CELLS);
        assertThat(why.arguments()).containsEntry("limit", "3");
        byte[] sheets = AWorkbook.with("").sheet("2", "", "<sheetData/>").bytes();
        why = ((Contents.Unreadable) new Reading(small).read("x.xlsx", sheets)).why();
        assertThat(why.which()).isEqualTo(Limit.SHEETS);
        why = ((Contents.Unreadable) new Reading(small).read("x.xlsx", new byte[2 << 20])).why();
        assertThat(why.which()).isEqualTo(Limit.BYTES);
    }

    @Test
    void refuses_document_types_wherever_they_stand() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(code(AWorkbook.with("")
                        .part("xl/worksheets/sheet1.xml", doctype + sheet)
                        .bytes()))
                .isEqualTo(FindingCode.UNREADABLE);
        assertThat(code(AWorkbook.with("")
                        .part("xl/worksheets/sheet1.xml", sheet)
                        .bytes()))
                .isEqualTo(FindingCode.UNREADABLE);
        assertThat(code(AWorkbook.with("")
                        .part("_rels/.rels", "<!DOCTYPE r SYSTEM \"http://x.example/\"><Relationships/>")
                        .bytes()))
                .isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void refuses_markup_that_is_nested_without_end() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertThat(code(AWorkbook.with("").sheet("x", "", deep).bytes())).isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void refuses_markup_with_more_names_than_anybody_needs() {
        StringBuilder names = new StringBuilder("<sheetData>");
        for (int i = 0; i < 10_000; i++) {
            names.append("<e").append(i).append("/>");
        }
        assertThat(refused(AWorkbook.with("")
                                .sheet("x", "", names + "</sheetData>")
                                .bytes())
                        .arguments())
                .containsEntry("why", "names");
    }

    @Test
    void refuses_a_single_endless_token() {
        String sheet = "<sheetData><row r=\"" + "1".repeat(5 << 20) + "\"/></sheetData>";
        assertThat(refused(AWorkbook.with("").sheet("x", "", sheet).bytes()).arguments())
                .containsEntry("why", "token");
    }

    @Test
    void refuses_a_page_of_endless_depth() {
        byte[] page = "<table><tr><td>".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(page).arguments()).containsEntry("why", "nesting");
    }

    @Test
    void notices_a_byte_that_was_changed_on_the_way() {
        byte[] workbook = AWorkbook.with("<row><c><v>1234</v></c></row>").bytes();
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = workbook.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            if (new Reading().read("x.xlsx", changed) instanceof Contents.Sheets sheets) {
                assertThat(sheets.sheets().get(0).text(0, 0)).isEqualTo("1234");
                read++;
            }
        }
        assertThat(read).isLessThan(200);
    }

    @Test
    void refuses_a_shared_text_that_is_not_there() {
        byte[] workbook = AWorkbook.with("<row><c t=\"s\"><v>5</v></c></row>")
                .texts("<si><t>a</t></si>")
                .bytes();
        assertThat(code(workbook)).isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void reads_archives_in_the_wide_format() throws IOException {
        byte[] workbook = AWorkbook.with("<row><c><v>1</v></c></row>").bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new ByteArrayInputStream(workbook));
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(bytes)) {
            to.setUseZip64(Zip64Mode.Always);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                from.transferTo(to);
                to.closeArchiveEntry();
            }
        }
        assertThat(RealTables.sheets("x.xlsx", bytes.toByteArray()).get(0).text(0, 0))
                .isEqualTo("1");
    }

    @Test
    void ends_with_a_finding_for_any_bytes_whatsoever() throws IOException {
        Random random = new Random(42);
        for (Path file :
                RealTables.carriers(".xlsx", ".xls", ".docx", ".csv", ".html").toList()) {
            byte[] whole = RealTables.bytes(file);
            for (int i = 0; i < 20; i++) {
                byte[] changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                for (int j = 0; j < random.nextInt(20); j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertThat(new Reading().read(file.toString(), changed)).isNotNull();
            }
        }
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            assertThat(new Reading().read("noise", noise)).isNotNull();
        }
    }
}
