package org.huibao.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** A zip under construction, and bytes of it changed afterwards. */
final class AZip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    static byte[] of(String... names) throws IOException {
        AZip zip = new AZip();
        for (String name : names) {
            zip.with(name, "内容");
        }
        return zip.end();
    }

    AZip with(String name, String content) throws IOException {
        return with(new ZipArchiveEntry(name), content);
    }

    AZip with(ZipArchiveEntry entry, String content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
        return this;
    }

    /** Data that was packed elsewhere, by any method. */
    AZip packed(String name, ZipMethod method, byte[] packed, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(method.getCode());
        entry.setSize(content.length);
        entry.setCompressedSize(packed.length);
        entry.setCrc(sum.getValue());
        zip.addRawArchiveEntry(entry, new java.io.ByteArrayInputStream(packed));
        return this;
    }

    byte[] end() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** Where the nth entry of the directory begins, counted from 0. */
    static int central(byte[] zip, int nth) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = -1;
        for (int i = 0; i <= nth; i++) {
            at = text.indexOf("PK\001\002", at + 1);
        }
        return at;
    }

    static int end(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\005\006");
    }

    static ByteBuffer raw(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }
}
