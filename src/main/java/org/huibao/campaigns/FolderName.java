package org.huibao.campaigns;

import java.util.Locale;
import java.util.regex.Pattern;

/** An id that is also the name of a folder in {@code outbox/}, on any file system. */
final class FolderName {
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.|[. ]$");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FolderName() {}

    static boolean isUsable(String name) {
        return !name.isBlank()
                && name.length() <= 80
                && !UNUSABLE.matcher(name).find()
                && !RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    static void check(Section section, Scalar id) {
        if (!isUsable(id.value())) {
            section.mistakes().error(id.line(), Mistake.BAD_ID, "value", id.value());
        }
    }
}
