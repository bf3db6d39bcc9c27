package org.huibao.reading.zip;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.huibao.files.ZipDirectory;
import org.huibao.files.ZipFlaw;
import org.huibao.files.ZipMember;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.FindingCode;
import org.jspecify.annotations.Nullable;

/** A zip package whose directory was looked through before anything in it is unpacked. Names ignore case. */
public final class ZipPackage {
    private final byte[] bytes;
    private final Map<String, ZipMember> entries;
    private final Budget budget;

    private ZipPackage(byte[] bytes, Map<String, ZipMember> entries, Budget budget) {
        this.bytes = bytes;
        this.entries = entries;
        this.budget = budget;
    }

    /** The archive, or a {@link ReadingRefused} if it is cut off, ambiguous or made to harm. */
    public static ZipPackage of(byte[] bytes, Budget budget) {
        try {
            return new ZipPackage(
                    bytes, ZipDirectory.document(bytes, budget.limits().entries()), budget);
        } catch (ZipFlaw flaw) {
            throw refused(flaw.kind());
        } catch (IndexOutOfBoundsException outside) {
            // every place and length in a directory is as the file says
            throw ReadingRefused.unreadable("broken");
        }
    }

    private static ReadingRefused refused(ZipFlaw.Kind flaw) {
        return switch (flaw) {
            case CUT_OFF -> ReadingRefused.of(FindingCode.TRUNCATED);
            case BROKEN -> ReadingRefused.unreadable("zip");
            case TOO_MANY -> ReadingRefused.unsafe("entries");
            case DUPLICATE -> ReadingRefused.unsafe("duplicate");
            case NAMES_DIFFER -> ReadingRefused.unsafe("names-differ");
            case OVERLAP -> ReadingRefused.unsafe("overlap");
        };
    }

    public boolean has(String name) {
        return entries.containsKey(ZipMember.key(name));
    }

    /** Of all parts, by {@link ZipMember#key}. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** The part's content as it is unpacked, or null if there is no such part. */
    @Nullable
    InputStream open(String name) {
        ZipMember entry = entries.get(ZipMember.key(name));
        return entry == null ? null : new UnpackedMember(bytes, entry, budget);
    }

    /** The same for a part that must be there. */
    public InputStream part(String name) {
        InputStream part = open(name);
        if (part == null) {
            throw ReadingRefused.unreadable("part-missing");
        }
        return part;
    }
}
