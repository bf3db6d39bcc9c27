package org.huibao.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The central directory of a zip file, which stands at its end. An archive is read as far as it can be followed; a document
 * is read strictly: two entries of one name, entries that share bytes, or a directory that disagrees with the entries are
 * what lets two programs see two different files in one.
 */
public final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final long NONE_32 = 0xFFFFFFFFL;
    private static final int MOST_NAMES = 1_000;

    private final ByteBuffer zip;
    private final int count;
    private final long start;

    private ZipDirectory(byte[] bytes) throws ZipFlaw {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endRecord();
        int entries = number(end + 10);
        long at = zip.getInt(end + 16) & NONE_32;
        if (at == NONE_32 || entries == 0xFFFF) {
            int wide = wideEndRecord(end);
            entries = (int) Math.min(zip.getLong(wide + 32), Integer.MAX_VALUE);
            at = zip.getLong(wide + 48);
        }
        count = entries;
        start = at;
    }

    /** The names in it by {@link ZipMember#key}, as far as it can be followed; none if there is no directory. */
    static List<String> names(byte[] bytes) {
        try {
            return new ZipDirectory(bytes)
                    .followed(MOST_NAMES).stream()
                            .map(member -> ZipMember.key(member.name()))
                            .toList();
        } catch (ZipFlaw none) {
            return List.of();
        }
    }

    /**
     * The entries of an archive, folders too, however often a name occurs. How many it claims to have is not believed.
     *
     * @param most how many it may have
     */
    public static List<ZipMember> archive(byte[] bytes, int most) throws ZipFlaw {
        ZipDirectory directory = new ZipDirectory(bytes);
        List<ZipMember> members = directory.followed(most + 1);
        if (members.size() > most) {
            throw new ZipFlaw(ZipFlaw.Kind.TOO_MANY);
        }
        directory.refuseCutOff(members);
        return members;
    }

    /**
     * The files of a document by {@link ZipMember#key}, without folders, each of them proven to be there.
     *
     * @param most how many it may have
     */
    public static Map<String, ZipMember> document(byte[] bytes, int most) throws ZipFlaw {
        ZipDirectory directory = new ZipDirectory(bytes);
        if (directory.count > most) {
            throw new ZipFlaw(ZipFlaw.Kind.TOO_MANY);
        }
        return directory.proven();
    }

    private void refuseCutOff(List<ZipMember> members) throws ZipFlaw {
        int end = offset(
                members.isEmpty() ? start : members.get(members.size() - 1).next(), 4);
        boolean hidden = members.isEmpty() && zip.getInt(0) == LOCAL;
        if (hidden || zip.getInt(end) == CENTRAL) {
            throw new ZipFlaw(ZipFlaw.Kind.CUT_OFF);
        }
        for (ZipMember member : members) {
            offset(member.local(), ZipMember.LOCAL_LENGTH);
            if (member.claimedPacked() < 0 || member.start() > start - member.claimedPacked()) {
                throw new ZipFlaw(ZipFlaw.Kind.CUT_OFF);
            }
        }
    }

    private List<ZipMember> followed(int most) {
        List<ZipMember> members = new ArrayList<>();
        int at = start < 0 || start > zip.capacity() ? zip.capacity() : (int) start;
        while (members.size() < most && isWhole(at)) {
            ZipMember member = new ZipMember(zip, at);
            members.add(member);
            at = member.next();
        }
        return members;
    }

    private boolean isWhole(int at) {
        return at <= zip.capacity() - ZipMember.CENTRAL_LENGTH
                && zip.getInt(at) == CENTRAL
                && at + ZipMember.CENTRAL_LENGTH + number(at + 28) + number(at + 30) <= zip.capacity();
    }

    private Map<String, ZipMember> proven() throws ZipFlaw {
        Map<String, ZipMember> members = new LinkedHashMap<>();
        List<int[]> extents = new ArrayList<>();
        int at = offset(start, ZipMember.CENTRAL_LENGTH);
        for (int i = 0; i < count; i++) {
            need(at, ZipMember.CENTRAL_LENGTH, CENTRAL);
            ZipMember member = new ZipMember(zip, at);
            extents.add(extent(member));
            if (!member.name().endsWith("/") && members.put(ZipMember.key(member.name()), member) != null) {
                throw new ZipFlaw(ZipFlaw.Kind.DUPLICATE);
            }
            at = member.next();
        }
        refuseSharedBytes(extents);
        return members;
    }

    private int[] extent(ZipMember member) throws ZipFlaw {
        int local = offset(member.local(), ZipMember.LOCAL_LENGTH);
        need(local, ZipMember.LOCAL_LENGTH, LOCAL);
        byte[] name = new byte[number(local + 26)];
        zip.get(local + ZipMember.LOCAL_LENGTH, name);
        if (!member.isNamed(name)) {
            throw new ZipFlaw(ZipFlaw.Kind.NAMES_DIFFER);
        }
        long end = (long) member.start() + offset(member.claimedPacked(), 0);
        if (end > zip.capacity()) {
            throw new ZipFlaw(ZipFlaw.Kind.CUT_OFF);
        }
        return new int[] {local, (int) end};
    }

    private static void refuseSharedBytes(List<int[]> extents) throws ZipFlaw {
        extents.sort(Comparator.comparingInt(extent -> extent[0]));
        for (int i = 1; i < extents.size(); i++) {
            if (extents.get(i)[0] < extents.get(i - 1)[1]) {
                throw new ZipFlaw(ZipFlaw.Kind.OVERLAP);
            }
        }
    }

    /** A comment of up to 65,535 bytes may follow the end record. */
    private int endRecord() throws ZipFlaw {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipFlaw(ZipFlaw.Kind.CUT_OFF);
    }

    private int wideEndRecord(int end) throws ZipFlaw {
        int locator = end - 20;
        if (locator < 0 || zip.getInt(locator) != END_64_LOCATOR) {
            throw new ZipFlaw(ZipFlaw.Kind.BROKEN);
        }
        int wide = offset(zip.getLong(locator + 8), 56);
        need(wide, 56, END_64);
        return wide;
    }

    private void need(int at, int length, int signature) throws ZipFlaw {
        if (at + length > zip.capacity() || zip.getInt(at) != signature) {
            throw new ZipFlaw(ZipFlaw.Kind.BROKEN);
        }
    }

    private int offset(long value, int length) throws ZipFlaw {
        if (value < 0 || value > zip.capacity() - (long) length) {
            throw new ZipFlaw(ZipFlaw.Kind.CUT_OFF);
        }
        return (int) value;
    }

    private int number(int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
