package org.huibao.mess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Odd files made of an ordinary one. */
final class OddFile {
    private static final Published TABLE = Published.all().get(4);
    static final String UNIT = TABLE.units().get(3);

    private OddFile() {}

    static Published table() {
        return TABLE;
    }

    static Paper paper(Carrier carrier) {
        return TABLE.paper(carrier, UNIT);
    }

    static byte[] ordinary(Carrier carrier) {
        return Writing.bytes(paper(carrier));
    }

    static byte[] csv(Charset charset, String mark, char separator, String end) {
        String text = new String(ordinary(Carrier.CSV), StandardCharsets.UTF_8).substring(1);
        return (mark + text.replace(',', separator).replace("\r\n", end)).getBytes(charset);
    }

    /** The ordinary table with one cell replaced. */
    static byte[] with(PaperCell cell) {
        Paper paper = paper(Carrier.XLSX);
        PaperRow row = paper.units().get(0);
        row.put(paper.numeric().get(0), cell);
        return Writing.bytes(paper);
    }

    /** The ordinary package with an entry put in or replaced. */
    static byte[] with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] with(String name, byte[] content) {
        Map<String, byte[]> entries = entries();
        entries.put(name, content);
        return zip(entries);
    }

    static byte[] replaced(String name, String from, String to) {
        return with(name, text(name).replaceFirst(from, to));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A package whose parts are not packed. */
    static byte[] stored(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry stored = new ZipEntry(entry.getKey());
                CRC32 sum = new CRC32();
                sum.update(entry.getValue());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(entry.getValue().length);
                stored.setCrc(sum.getValue());
                zip.putNextEntry(stored);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The text of an entry of the ordinary package. */
    static String text(String name) {
        return new String(entries().get(name), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ordinary(Carrier.XLSX)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return entries;
    }

    /** Content types and the relation to the main part of a binary workbook. */
    static byte[] binary() {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                + "PartName=\"/xl/workbook.bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"
                + "</Types>";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"xl/workbook.bin\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                + "</Relationships>";
        return zip(Map.of(
                "[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8),
                "_rels/.rels", relations.getBytes(StandardCharsets.UTF_8),
                "xl/workbook.bin", new byte[9]));
    }

    static byte[] locked() {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(system)) {
                inside.write(ordinary(Carrier.XLSX));
            }
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] lockedOld() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(ordinary(Carrier.XLS)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A container of Microsoft's older kind with one stream in it. */
    static byte[] container(String stream) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[600]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] withMacros() {
        return changed(workbook -> {
            workbook.setWorkbookType(XSSFWorkbookType.XLSM);
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        });
    }

    static byte[] protectedSheet() {
        return changed(workbook -> workbook.getSheetAt(0).protectSheet("secret"));
    }

    static byte[] renamedSheet() {
        return changed(workbook -> workbook.setSheetName(0, "随便什么"));
    }

    interface Change {
        void of(XSSFWorkbook workbook) throws IOException;
    }

    static byte[] changed(Change change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ordinary(Carrier.XLSX)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.of(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The beginning of a file of another kind, and some noise. */
    static byte[] magic(int... first) {
        byte[] bytes = new byte[4_096];
        new java.util.Random(7).nextBytes(bytes);
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        return bytes;
    }
}
