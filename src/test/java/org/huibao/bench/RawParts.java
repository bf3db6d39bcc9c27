package org.huibao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook's sheet and shared texts, still packed: what no reader can do without is to unpack them. */
final class RawParts {
    private final List<Part> parts = new ArrayList<>();
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();

    private final byte[] room = new byte[1 << 16];

    private record Part(byte[] packed, long crc) {}

    RawParts(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (String name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                ZipArchiveEntry entry = zip.getEntry(name);
                byte[] packed = zip.getRawInputStream(entry).readAllBytes();
                parts.add(new Part(packed, entry.getCrc()));
            }
        }
    }

    long unpack() throws DataFormatException {
        long bytes = 0;
        for (Part part : parts) {
            inflater.reset();
            inflater.setInput(part.packed());
            crc.reset();
            for (int count = inflater.inflate(room); count > 0; count = inflater.inflate(room)) {
                crc.update(room, 0, count);
                bytes += count;
            }
            if (crc.getValue() != part.crc()) {
                throw new IllegalStateException("checksum");
            }
        }
        return bytes;
    }
}
