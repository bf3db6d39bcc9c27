package org.huibao.files;

import java.nio.charset.StandardCharsets;

/** A file's name as every file system takes it: names are measured in bytes, and a Chinese character has three of them. */
public final class NameOnDisk {
    /** What ext4, XFS, APFS and NTFS keep at least. */
    private static final int MOST = 255;

    /** Of a name that is too long its end is kept, which tells it from its likes; the rest comes from its beginning. */
    private static final int END = 80;

    /** A longer ending is none. */
    private static final int ENDING = 24;

    private static final String CUT = "…";

    private NameOnDisk() {}

    /** The name itself where it is short enough, else without its middle. */
    public static String fitting(String name) {
        if (bytes(name) <= MOST) {
            return name;
        }
        String ending = ending(name);
        String stem = name.substring(0, name.length() - ending.length());
        String end = last(stem, END);
        int room = MOST - bytes(CUT) - bytes(end) - bytes(ending);
        return first(stem, room) + CUT + end + ending;
    }

    /** The name with the number behind its stem, for one that is in use. */
    public static String numbered(String name, int number) {
        String ending = ending(name);
        String stem = name.substring(0, name.length() - ending.length());
        return fitting(stem + " (" + number + ")" + ending);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && bytes(name.substring(dot)) <= ENDING ? name.substring(dot) : "";
    }

    private static String first(String text, int most) {
        StringBuilder some = new StringBuilder();
        int left = most;
        for (int character : text.codePoints().toArray()) {
            left -= bytes(Character.toString(character));
            if (left < 0) {
                break;
            }
            some.appendCodePoint(character);
        }
        return some.toString();
    }

    private static String last(String text, int most) {
        int from = text.length();
        int left = most;
        while (from > 0) {
            int before = text.codePointBefore(from);
            left -= bytes(Character.toString(before));
            if (left < 0) {
                break;
            }
            from -= Character.charCount(before);
        }
        return text.substring(from);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
