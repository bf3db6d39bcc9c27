package org.huibao.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first bytes by which files give themselves away. */
public enum Magic {
    ZIP("504b0304", 0, ""),
    EMPTY_ZIP("504b0506", 0, "zip"),
    OLE2("d0cf11e0a1b11ae1", 0, ""),
    PDF("%PDF", "pdf"),
    PNG("89504e47", 0, "picture"),
    JPEG("ffd8ff", 0, "picture"),
    GIF("GIF8", "picture"),
    TIFF("49492a00", 0, "picture"),
    TIFF_BIG("4d4d002a", 0, "picture"),
    WEBP("57454250", 8, "picture"),
    HEIC("66747970", 4, "picture"),
    RAR("Rar!", "rar"),
    SEVEN_ZIP("377abcaf271c", 0, "7z"),
    GZIP("1f8b08", 0, "gz"),
    BZIP("BZh", "bz2"),
    XZ("fd377a585a", 0, "xz"),
    RTF("{\\rtf", "rtf"),
    BIFF_8_BARE("0908100000", 0, "xls-bare"),
    BIFF_5_BARE("0908080000", 0, "xls-95"),
    BIFF_4("09040600", 0, "xls-95"),
    BIFF_3("09020600", 0, "xls-95"),
    BIFF_2("09000400", 0, "xls-95");

    private static final Set<String> OTHER_EXTENSIONS = Set.of(
            "pdf", "ofd", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "doc", "ppt", "pptx", "rtf", "zip",
            "rar", "7z", "odt", "xlsb", "numbers");

    private final byte[] bytes;
    private final int at;
    private final String unsupported;

    Magic(String text, String unsupported) {
        this(HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII)), 0, unsupported);
    }

    Magic(String hex, int at, String unsupported) {
        this.bytes = HexFormat.of().parseHex(hex);
        this.at = at;
        this.unsupported = unsupported;
    }

    /** The one that the bytes begin with, or null if they give nothing away, as texts do. */
    static @Nullable public Magic of(byte[] file) {
        for (Magic magic : values()) {
            int end = magic.at + magic.bytes.length;
            if (file.length >= end && Arrays.equals(file, magic.at, end, magic.bytes, 0, magic.bytes.length)) {
                return magic;
            }
        }
        return null;
    }

    /** The word for a format that holds no table we could read, empty for the others. */
    public String unsupported() {
        return unsupported;
    }

    public static boolean isKnown(String extension) {
        return OTHER_EXTENSIONS.contains(extension);
    }
}
