package org.huibao.reading.zip;

import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
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
        return new ZipPackage(bytes, new ZipDirectory(bytes, budget.limits()).entries(), budget);
    }

    public static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    public Collection<ZipMember> entries() {
        return entries.values();
    }

    /** The part's content as it is unpacked, or null if there is no such part. */
    @Nullable
    InputStream open(String name) {
        ZipMember entry = entries.get(key(name));
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
