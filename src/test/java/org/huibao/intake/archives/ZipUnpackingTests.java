package org.huibao.intake.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.intake.archives.Unpacked.TABLE;
import static org.huibao.intake.archives.Unpacked.names;
import static org.huibao.intake.archives.Unpacked.of;
import static org.huibao.intake.archives.Unpacked.refusals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.huibao.intake.parts.Part;
import org.huibao.intake.settings.Allowance;
import org.huibao.vocabulary.FindingCase;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Archives are opened one level deep, by content, within limits; what their names try does not matter. */
class ZipUnpackingTests {

    private static byte[] zip(String charset, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(charset);
            zip.setUseLanguageEncodingFlag(charset.equals("UTF8"));
            for (String name : names) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(TABLE);
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void names_come_out_right_with_and_without_the_utf8_flag() throws IOException {
        for (String charset : List.of("UTF8", "GB18030", "UTF-8")) {
            assertThat(names(of("各镇.zip", zip(charset, "附件1(西沱镇).csv", "三河/许村.csv"))))
                    .containsExactly("各镇.zip!三河/许村.csv", "各镇.zip!附件1(西沱镇).csv");
        }
    }

    @Test
    void an_archive_in_an_archive_is_opened_where_the_limits_say_so_and_shares_their_budget() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.putArchiveEntry(new ZipArchiveEntry("inner.zip"));
            zip.write(zip("UTF8", "a.csv", "b.csv"));
            zip.closeArchiveEntry();
        }
        assertThat(names(new Unpacking(limits(2, 200)).open("outer.zip", bytes.toByteArray())))
                .containsExactly("outer.zip!inner.zip!a.csv", "outer.zip!inner.zip!b.csv");
        assertThat(refusals(new Unpacking(limits(1, 200)).open("outer.zip", bytes.toByteArray())))
                .containsExactly(FindingCode.UNSAFE_ARCHIVE);
        assertThat(refusals(new Unpacking(limits(0, 200)).open("outer.zip", bytes.toByteArray())))
                .containsExactly(FindingCode.UNSAFE_ARCHIVE);
        assertThat(refusals(new Unpacking(limits(2, 1)).open("outer.zip", bytes.toByteArray())))
                .containsExactly(FindingCode.TOO_LARGE);
    }

    private static Allowance limits(int depth, int entries) {
        return new Allowance(1 << 20, 1 << 20, 500, entries, 1 << 20, depth, 5);
    }

    @Test
    void names_that_climb_out_or_are_nobodys_table_are_ignored() throws IOException {
        byte[] zip = zip(
                "UTF8", "../../etc/a.csv", "C:\\b.csv", "/c.csv", "~$d.csv", ".e.csv", "__MACOSX/f.csv", "Thumbs.db");

        assertThat(names(of("a.zip", zip))).containsExactly("a.zip!a.csv", "a.zip!b.csv", "a.zip!c.csv");
    }

    @Test
    void names_that_occur_twice_are_told_apart() throws IOException {
        byte[] zip = zip("UTF8", "甲/表.csv", "甲/表.csv", "甲/表2.csv");

        assertThat(names(of("a.zip", zip)))
                .containsExactlyInAnyOrder("a.zip!甲/表.csv", "a.zip!甲/表 (2).csv", "a.zip!甲/表2.csv");
    }

    @Test
    void pictures_and_scans_beside_a_table_are_enclosures_and_alone_they_are_what_was_sent() throws IOException {
        byte[] scan = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

        assertThat(Unpacked.enclosures(of("a.zip", zip(Map.of("表.csv", TABLE, "盖章.pdf", scan)))))
                .containsExactly("a.zip!盖章.pdf");
        assertThat(Unpacked.enclosures(of("a.zip", zip(Map.of("盖章.pdf", scan)))))
                .isEmpty();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_archive_that_only_stores_its_workbooks_is_an_archive() throws IOException {
        Path table = Path.of("src/test/resources/real/rongan_2023_jinju/rongan_2023_jinju.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            zip.addRawArchiveEntry(stored("长安镇.xlsx", table), Files.newInputStream(table));
            zip.addRawArchiveEntry(stored("板榄镇.xlsx", table), Files.newInputStream(table));
        }

        assertThat(names(of("各镇.zip", bytes.toByteArray()))).containsExactly("各镇.zip!板榄镇.xlsx", "各镇.zip!长安镇.xlsx");
    }

    private static ZipArchiveEntry stored(String name, Path file) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(Files.readAllBytes(file));
        entry.setMethod(ZipArchiveOutputStream.STORED);
        entry.setSize(Files.size(file));
        entry.setCompressedSize(Files.size(file));
        entry.setCrc(sum.getValue());
        return entry;
    }

    @Test
    void an_archive_in_an_archive_stays_closed_and_the_others_go_on() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.putArchiveEntry(new ZipArchiveEntry("inner.zip"));
            zip.write(zip("UTF8", "a.csv"));
            zip.closeArchiveEntry();
            zip.putArchiveEntry(new ZipArchiveEntry("b.csv"));
            zip.write(TABLE);
            zip.closeArchiveEntry();
        }
        List<Part> parts = of("o.zip", bytes.toByteArray());

        assertThat(Unpacked.documents(parts)).containsExactly("o.zip!b.csv");
        assertThat(refusals(parts)).containsExactly(FindingCode.UNSAFE_ARCHIVE);
    }

    @Test
    void too_many_entries_and_too_many_bytes_are_refused_before_they_are_unpacked() throws IOException {
        String[] many = new String[201];
        Arrays.setAll(many, number -> number + ".csv");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bomb)) {
            byte[] zeros = new byte[19 << 20];
            for (int i = 0; i < 14; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(i + ".bin"));
                zip.write(zeros);
                zip.closeArchiveEntry();
            }
        }

        assertThat(refusals(of("many.zip", zip("UTF8", many)))).containsExactly(FindingCode.TOO_LARGE);
        assertThat(refusals(of("bomb.zip", bomb.toByteArray()))).containsExactly(FindingCode.TOO_LARGE);
    }

    @Test
    void encrypted_entries_say_that_they_have_a_password() throws IOException {
        byte[] zip = zip("UTF8", "a.csv");
        // bit 0 of the flags, in the local header and in the central directory
        zip[6] |= 1;
        int central = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
        zip[central + 8] |= 1;

        assertThat(refusals(of("a.zip", zip))).containsExactly(FindingCode.PASSWORD_PROTECTED);
    }

    @Test
    void archives_cut_short_end_in_a_named_state() throws IOException {
        byte[] zip = zip("UTF8", "a.csv", "b.csv");

        for (int length = 4; length < zip.length; length++) {
            assertThat(of("a.zip", Arrays.copyOf(zip, length))).isNotEmpty();
        }
        assertThat(refusals(of("a.zip", Arrays.copyOf(zip, zip.length - 30)))).containsExactly(FindingCode.TRUNCATED);
    }

    @Test
    void a_zip_inside_a_mail_is_opened() throws IOException {
        byte[] mail =
                MailOf.parts().attachment("a.zip", zip("GB18030", "黄水镇.csv")).end();

        assertThat(names(of("m.eml", mail))).containsExactly("m.eml!a.zip!黄水镇.csv");
    }

    @Test
    void a_method_that_cannot_be_unpacked_is_told_and_its_neighbours_are_opened() throws IOException {
        for (int method : List.of(14, 93, 95, 97, 98, 1234)) {
            byte[] zip = zip("UTF8", "a.csv", "b.csv");
            int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
            ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) method);
            ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(central + 10, (short) method);

            List<Part> parts = of("各镇.zip", zip);

            assertThat(refusals(parts)).as("method %d", method).containsExactly(FindingCode.UNSUPPORTED_FORMAT);
            assertThat(names(parts)).containsExactly("各镇.zip!a.csv", "各镇.zip!b.csv");
        }
    }

    @Test
    void all_archives_of_a_mail_share_one_budget() throws IOException {
        String mail = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 3; i++) {
            mail += "--b\r\nContent-Type: application/zip; name=" + i
                    + ".zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(zip("UTF8", "a.csv", "b.csv")) + "\r\n";
        }
        byte[] raw = (mail + "--b--\r\n").getBytes(StandardCharsets.US_ASCII);
        Allowance little = new Allowance(1 << 20, 1 << 20, 500, 200, 3L * TABLE.length, 1, 5);

        List<Part> parts = new Unpacking(little).openMail("三份.eml", raw);

        assertThat(names(parts)).contains("三份.eml!0.zip!a.csv", "三份.eml!0.zip!b.csv", "三份.eml!2.zip");
        assertThat(refusals(parts)).containsOnly(FindingCode.TOO_LARGE).isNotEmpty();
        assertThat(limit(parts)).isEqualTo(Limit.UNPACKED);
    }

    @Test
    void archives_in_mails_in_archives_are_no_way_around_the_limits() throws IOException {
        byte[] inner = zip("UTF8", "a.csv");
        for (int i = 0; i < 8; i++) {
            String mail = "Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(inner);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
                zip.putArchiveEntry(new ZipArchiveEntry("里.eml"));
                zip.write(mail.getBytes(StandardCharsets.US_ASCII));
                zip.closeArchiveEntry();
            }
            inner = bytes.toByteArray();
        }
        assertThat(refusals(of("外.zip", inner))).containsExactly(FindingCode.UNSAFE_ARCHIVE);
        assertThat(names(of("外.zip", inner))).containsExactly("外.zip!里.eml!a.zip");
    }

    private static @Nullable FindingCase limit(List<Part> parts) {
        return parts.stream()
                .filter(Part.Refused.class::isInstance)
                .map(part -> ((Part.Refused) part).why())
                .findFirst()
                .orElseThrow()
                .which();
    }
}
