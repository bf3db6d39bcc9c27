package org.huibao.mess;

import static org.huibao.mess.Odd.odd;
import static org.huibao.vocabulary.DocumentState.ACCEPTED;
import static org.huibao.vocabulary.DocumentState.UNREADABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives with tables in them, and archives that are made to harm. */
final class OddArchives {
    private static final int LINK = 0120777;

    private OddArchives() {}

    static Stream<Odd> all() {
        return Stream.of(
                odd("a zip of two tables", "两镇.zip", () -> zip("UTF8", "一.xlsx", "二.csv"), ACCEPTED, ""),
                odd("names in GBK without the flag", "a.zip", () -> zip("GB18030", "附件1(西沱镇).csv"), ACCEPTED, ""),
                odd("a zip of anything", "a.zip", () -> zip("UTF8", "a.txt"), UNREADABLE, "not-a-table"),
                odd("two tables and a broken one", "a.zip", OddArchives::oneBroken, UNREADABLE, "truncated"),
                odd("a zip in a zip", "a.zip", () -> nested(1), UNREADABLE, "unsafe-archive"),
                odd("a zip in a zip, many times over", "a.zip", () -> nested(40), UNREADABLE, "unsafe-archive"),
                odd("a zip with a password", "a.zip", OddArchives::locked, UNREADABLE, "password-protected"),
                odd("a link beside a table", "a.zip", () -> linked("一.xlsx"), ACCEPTED, ""),
                odd("nothing but a link", "a.zip", () -> linked(""), UNREADABLE, "not-a-table"),
                odd("ten thousand tiny files", "a.zip", OddArchives::tiny, UNREADABLE, "too-large"),
                odd(
                        "names that climb out",
                        "a.zip",
                        () -> zip("UTF8", "../../a.csv", "C:\\b.csv", "/c.csv"),
                        ACCEPTED,
                        ""),
                odd(
                        "names for devices",
                        "a.zip",
                        () -> zip("UTF8", "CON.csv", "a\u0000b.csv", "x%00.csv"),
                        ACCEPTED,
                        ""),
                odd("an empty zip", "a.zip", () -> OddFile.zip(Map.of()), UNREADABLE, "not-a-table"),
                odd("many bytes in few", "a.zip", OddArchives::bomb, UNREADABLE, "too-large"));
    }

    /** The ordinary table under each of these names, in the carrier that its ending says. */
    private static byte[] zip(String charset, String... names) {
        return zip(zip -> {
            zip.setEncoding(charset);
            zip.setUseLanguageEncodingFlag(charset.equals("UTF8"));
            for (String name : names) {
                put(zip, new ZipArchiveEntry(name), content(name));
            }
        });
    }

    private static byte[] content(String name) {
        if (name.endsWith(".txt")) {
            return "今天天气很好".getBytes(StandardCharsets.UTF_8);
        }
        return OddFile.ordinary(name.endsWith(".xlsx") ? Carrier.XLSX : Carrier.CSV);
    }

    private static byte[] oneBroken() {
        byte[] whole = OddFile.ordinary(Carrier.XLSX);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("一.xlsx", whole);
        entries.put("二.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));
        entries.put("三.csv", OddFile.ordinary(Carrier.CSV));
        return OddFile.zip(entries);
    }

    private static byte[] nested(int depth) {
        byte[] inner = zip("UTF8", "一.xlsx");
        for (int i = 0; i < depth; i++) {
            inner = OddFile.zip(Map.of("里.zip", inner));
        }
        return inner;
    }

    /** Bit 0 of the flags says so, in the local header and in the directory. */
    private static byte[] locked() {
        byte[] zip = zip("UTF8", "一.xlsx");
        zip[6] |= 1;
        zip[new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\001\002") + 8] |= 1;
        return zip;
    }

    private static byte[] linked(String beside) {
        return zip(zip -> {
            ZipArchiveEntry link = new ZipArchiveEntry("二.xlsx");
            link.setUnixMode(LINK);
            put(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
            if (!beside.isEmpty()) {
                put(zip, new ZipArchiveEntry(beside), content(beside));
            }
        });
    }

    private static byte[] tiny() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        IntStream.range(0, 10_000).forEach(i -> entries.put(i + ".txt", new byte[1]));
        return OddFile.zip(entries);
    }

    private static byte[] bomb() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] zeros = new byte[19 << 20];
        IntStream.range(0, 12).forEach(i -> entries.put(i + ".csv", zeros));
        return OddFile.zip(entries);
    }

    private interface Filling {
        void of(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            filling.of(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
