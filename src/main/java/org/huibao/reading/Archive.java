package org.huibao.reading;

import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A zip package whose directory was looked through before anything in it is unpacked. Names ignore case. */
final class Archive {
    private final byte[] bytes;
    private final Map<String, ArchiveEntry> entries;
    private final Budget budget;

    private Archive(byte[] bytes, Map<String, ArchiveEntry> entries, Budget budget) {
        this.bytes = bytes;
        this.entries = entries;
        this.budget = budget;
    }

    /** The archive, or a {@link Refusal} if it is cut off, ambiguous or made to harm. */
    static Archive of(byte[] bytes, Budget budget) {
        return new Archive(bytes, new ArchiveDirectory(bytes, budget.limits()).entries(), budget);
    }

    static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    Collection<ArchiveEntry> entries() {
        return entries.values();
    }

    /** The part's content as it is unpacked, or null if there is no such part. */
    @Nullable
    InputStream open(String name) {
        ArchiveEntry entry = entries.get(key(name));
        return entry == null ? null : new Unpacking(bytes, entry, budget);
    }

    /** The same for a part that must be there. */
    InputStream part(String name) {
        InputStream part = open(name);
        if (part == null) {
            throw Refusal.unreadable("part-missing");
        }
        return part;
    }
}
