package org.huibao.intake.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.huibao.files.FileKind;
import org.huibao.files.ZipDirectory;
import org.huibao.files.ZipFlaw;
import org.huibao.files.ZipMember;
import org.huibao.intake.parts.DistinctNames;
import org.huibao.intake.parts.Enclosures;
import org.huibao.intake.parts.Part;
import org.huibao.intake.parts.Scope;
import org.huibao.intake.settings.Allowance;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

/** A zip archive, opened one level deep within limits that hold before a byte too many is unpacked. */
final class ZipUnpacking {
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
        try {
            return parts(ZipDirectory.archive(bytes, limits.zipEntries()));
        } catch (ZipFlaw flaw) {
            return flaw.kind() == ZipFlaw.Kind.TOO_MANY
                    ? List.of(Unpacking.tooLarge(name, Limit.ENTRIES, limits.zipEntries()))
                    : whole(FindingCode.TRUNCATED);
        } catch (IndexOutOfBoundsException outside) {
            return whole(FindingCode.UNREADABLE);
        }
    }

    private List<Part> parts(List<ZipMember> entries) {
        List<Part> parts = new ArrayList<>();
        DistinctNames names = new DistinctNames();
        for (ZipMember entry : entries) {
            EntryName entryName = EntryName.of(entry);
            if (entry.isFolder() || entry.isLink() || entryName.isLeftOut()) {
                continue;
            }
            if (Scope.isOver() || inside.unpacked().get() > limits.zipUnpacked()) {
                return List.of(Unpacking.tooLarge(name, Limit.UNPACKED, limits.zipUnpacked()));
            }
            parts.addAll(part(entry, name + "!" + names.distinct(entryName.shown())));
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts.isEmpty() ? whole(FindingCode.NOT_A_TABLE) : Enclosures.besideTables(parts);
    }

    private List<Part> part(ZipMember entry, String called) {
        if (entry.isEncrypted()) {
            return List.of(Unpacking.refused(called, FindingCode.PASSWORD_PROTECTED));
        }
        if (!entry.isUnpackable()) {
            return List.of(Unpacking.refused(called, FindingCode.UNSUPPORTED_FORMAT));
        }
        try (InputStream in = entry.open()) {
            byte[] bytes = bytes(in);
            inside.unpacked().addAndGet(bytes.length);
            return taken(called, bytes);
        } catch (IOException | RuntimeException e) {
            // those who unpack older methods throw what they like
            return List.of(Unpacking.refused(called, FindingCode.TRUNCATED));
        }
    }

    /** Pictures may be as large as all of the archive together. */
    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.document() + 1);
        if (bytes.length <= limits.document() || !FileKind.of(bytes).isNeverTable()) {
            return bytes;
        }
        long left = limits.zipUnpacked() - inside.unpacked().get() - bytes.length;
        byte[] rest = in.readNBytes((int) Math.max(0, left));
        byte[] whole = Arrays.copyOf(bytes, bytes.length + rest.length);
        System.arraycopy(rest, 0, whole, bytes.length, rest.length);
        return whole;
    }

    /** An archive in an archive stays closed unless the limits say otherwise, a mail in it is opened. */
    private List<Part> taken(String called, byte[] bytes) {
        return unpacking.open(called, bytes, inside);
    }

    private List<Part> whole(FindingCode code) {
        return List.of(Unpacking.refused(name, code));
    }
}
