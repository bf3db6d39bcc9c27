package org.huibao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.huibao.vocabulary.FindingCode;

/** A zip archive, opened one level deep within limits that hold before a byte too many is unpacked. */
final class ZipArchive {
    private final Unpacking unpacking;
    private final Allowance limits;
    private final String name;
    private final int deeper;
    private final AtomicLong unpacked;

    ZipArchive(Unpacking unpacking, String name) {
        this(unpacking, name, unpacking.limits().zipDepth() - 1, new AtomicLong());
    }

    /**
     * @param deeper how many levels of archives below it may be opened
     * @param unpacked what was unpacked so far, over all levels
     */
    private ZipArchive(Unpacking unpacking, String name, int deeper, AtomicLong unpacked) {
        this.unpacking = unpacking;
        this.limits = unpacking.limits();
        this.name = name;
        this.deeper = deeper;
        this.unpacked = unpacked;
    }

    List<Part> open(byte[] bytes) {
        if (deeper < 0) {
            return whole(FindingCode.UNSAFE_ARCHIVE);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            return entries.size() > limits.zipEntries() ? whole(FindingCode.TOO_LARGE) : parts(zip, entries);
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
            if (unpacked.get() > limits.zipUnpacked()) {
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
            byte[] bytes = in.readNBytes((int) limits.document() + 1);
            unpacked.addAndGet(bytes.length);
            return taken(called, bytes);
        } catch (IOException e) {
            return List.of(Unpacking.refused(called, FindingCode.TRUNCATED));
        }
    }

    /** An archive in an archive stays closed unless the limits say otherwise, a mail in it is opened. */
    private List<Part> taken(String called, byte[] bytes) {
        if (Looks.isArchive(bytes)) {
            return new ZipArchive(unpacking, called, deeper - 1, unpacked).open(bytes);
        }
        return unpacking.open(called, bytes);
    }

    private List<Part> whole(FindingCode code) {
        return List.of(Unpacking.refused(name, code));
    }
}
