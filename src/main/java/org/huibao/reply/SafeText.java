package org.huibao.reply;

import java.util.regex.Pattern;

/** Text as it may stand in a cell: no characters that XML does not have, no longer than a cell can be. */
final class SafeText {
    private static final int LONGEST = 32_767;
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private SafeText() {}

    static String of(String text) {
        String possible = IMPOSSIBLE.matcher(text).replaceAll("");
        return possible.length() > LONGEST ? possible.substring(0, end(possible)) : possible;
    }

    /** A character that is written as two is not cut in half. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Whether a program could take the text for a formula when somebody edits the cell or saves it as CSV. */
    static boolean looksLikeFormula(String text) {
        String start = text.strip();
        return !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0;
    }
}
