package org.huibao.intake.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.huibao.intake.parts.DistinctNames;
import org.huibao.intake.parts.Enclosures;
import org.huibao.intake.parts.Part;
import org.huibao.intake.parts.Scope;
import org.huibao.intake.settings.Allowance;
import org.huibao.vocabulary.FindingCode;

/** A zip archive, opened one level deep within limits that hold before a byte too many is unpacked. */
final class ZipUnpacking {
    /** What can be unpacked without a library that is not at hand: LZMA and the like are left to whoever packed it so. */
    private static final Set<ZipMethod> METHODS = EnumSet.of(
            ZipMethod.STORED,
            ZipMethod.DEFLATED,
            ZipMethod.ENHANCED_DEFLATED,
            ZipMethod.BZIP2,
            ZipMethod.UNSHRINKING,
            ZipMethod.IMPLODING);

    private final Unpacking unpacking;
    private final Allowance limits;
    private final String name;
    private final Scope inside;

    ZipUnpacking(Unpacking unpacking, String name, Scope scope) {
        this.unpacking = unpacking;
        this.limits = unpacking.limits();
        this.name = name;
        this.inside = scope.inArchive();
    }

    List<Part> open(byte[] bytes) {
        if (inside.archives() < 0) {
            return whole(FindingCode.UNSAFE_ARCHIVE);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            return entries.size() > limits.zipEntries()
                    ? List.of(Unpacking.tooLarge(name, "entries", limits.zipEntries()))
                    : parts(zip, entries);
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
            if (inside.unpacked().get() > limits.zipUnpacked()) {
                return List.of(Unpacking.tooLarge(name, "unpacked", limits.zipUnpacked()));
            }
            parts.addAll(part(zip, entry, name + "!" + names.distinct(entryName.shown())));
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts.isEmpty() ? whole(FindingCode.NOT_A_TABLE) : Enclosures.besideTables(parts);
    }

    private List<Part> part(ZipFile zip, ZipArchiveEntry entry, String called) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return List.of(Unpacking.refused(called, FindingCode.PASSWORD_PROTECTED));
        }
        if (!METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
            return List.of(Unpacking.refused(called, FindingCode.UNSUPPORTED_FORMAT));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) limits.document() + 1);
            inside.unpacked().addAndGet(bytes.length);
            return taken(called, bytes);
        } catch (IOException | RuntimeException e) {
            // those who unpack older methods throw what they like
            return List.of(Unpacking.refused(called, FindingCode.TRUNCATED));
        }
    }

    /** An archive in an archive stays closed unless the limits say otherwise, a mail in it is opened. */
    private List<Part> taken(String called, byte[] bytes) {
        return unpacking.open(called, bytes, inside);
    }

    private List<Part> whole(FindingCode code) {
        return List.of(Unpacking.refused(name, code));
    }
}
