package org.huibao.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names in a zip's own directory, which stands at its end. */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int MOST = 1_000;

    private ZipNames() {}

    /** In lower case with forward slashes; none if the directory is cut off. */
    static List<String> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        int end = end(zip);
        int at = end < 0 ? bytes.length : zip.getInt(end + 16);
        while (at >= 0 && at <= bytes.length - CENTRAL_LENGTH && zip.getInt(at) == CENTRAL && names.size() < MOST) {
            int length = Math.min(size(zip, at + 28), bytes.length - at - CENTRAL_LENGTH);
            names.add(name(new String(bytes, at + CENTRAL_LENGTH, length, StandardCharsets.UTF_8)));
            at += CENTRAL_LENGTH + size(zip, at + 28) + size(zip, at + 30) + size(zip, at + 32);
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static String name(String written) {
        String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static int size(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
