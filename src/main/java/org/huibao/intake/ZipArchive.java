package org.huibao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.huibao.vocabulary.FindingCode;

/** A zip archive, opened one level deep within limits that hold before a byte too many is unpacked. */
final class ZipArchive {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 200L << 20;

    private final Unpacking unpacking;
    private final String name;
    private long unpacked;

    ZipArchive(Unpacking unpacking, String name) {
        this.unpacking = unpacking;
        this.name = name;
    }

    List<Part> open(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            return entries.size() > MOST_ENTRIES ? whole(FindingCode.TOO_LARGE) : parts(zip, entries);
        } catch (IOException | IllegalArgumentException e) {
            return whole(FindingCode.TRUNCATED);
        }
    }

    private List<Part> parts(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        List<Part> parts = new ArrayList<>();
        DistinctNames names = new DistinctNames();
        for (ZipArchiveEntry entry : entries) {
            EntryName entryName = EntryName.of(entry);
            if (entry.isDirectory() || entry.isUnixSymlink() || entryName.isLeftOut()) {
                continue;
            }
            if (unpacked > MOST_BYTES) {
                return whole(FindingCode.TOO_LARGE);
            }
            parts.addAll(part(zip, entry, name + "!" + names.distinct(entryName.shown())));
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts.isEmpty() ? whole(FindingCode.NOT_A_TABLE) : parts;
    }

    private List<Part> part(ZipFile zip, ZipArchiveEntry entry, String called) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return List.of(Unpacking.refused(called, FindingCode.PASSWORD_PROTECTED));
        }
        if (!zip.canReadEntryData(entry)) {
            return List.of(Unpacking.refused(called, FindingCode.UNSUPPORTED_FORMAT));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Unpacking.LARGEST_DOCUMENT + 1);
            unpacked += bytes.length;
            return taken(called, bytes);
        } catch (IOException e) {
            return List.of(Unpacking.refused(called, FindingCode.TRUNCATED));
        }
    }

    /** An archive in an archive stays closed, a mail in it is opened. */
    private List<Part> taken(String called, byte[] bytes) {
        if (Looks.isArchive(bytes)) {
            return List.of(Unpacking.refused(called, FindingCode.UNSAFE_ARCHIVE));
        }
        return unpacking.open(called, bytes);
    }

    private List<Part> whole(FindingCode code) {
        return List.of(Unpacking.refused(name, code));
    }
}
