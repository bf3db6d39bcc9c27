package org.huibao.lexicon;

import java.util.regex.Pattern;

/**
 * The characters in which people write numbers, brought to the ones a number is made of. Only full-width forms, kinds of
 * space and kinds of minus are changed: Unicode's own compatibility mapping would also make 1 of ① and 102 of 10².
 */
public final class Glyphs {
    private static final String UNSEEN = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A\u202C\u202D\u202E";
    private static final String MINUS = "\u2212\uFE63\u2010\u2011\u2012";

    /** Space that does not stand between two figures, as a whole or not at all. */
    private static final Pattern APART = Pattern.compile("(?<![0-9\\s])\\s++|(?<!\\s)\\s++(?![0-9])");

    private Glyphs() {}

    /** Without characters that nobody sees, and without space at either end. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char glyph = text.charAt(at);
            if (UNSEEN.indexOf(glyph) < 0) {
                plain.append(narrow(glyph));
            }
        }
        return plain.toString().strip();
    }

    /** The same without any space between figures and words; space between two figures stays, since it may part them. */
    public static String close(String text) {
        return APART.matcher(plain(text)).replaceAll("");
    }

    private static char narrow(char glyph) {
        if (glyph == '\u3000' || Character.isSpaceChar(glyph)) {
            return ' ';
        }
        if (glyph == '\r') {
            return '\n';
        }
        if (glyph == '\uFFE5') {
            return '\u00A5';
        }
        if (MINUS.indexOf(glyph) >= 0) {
            return '-';
        }
        return glyph >= '\uFF01' && glyph <= '\uFF5E' ? (char) (glyph - 0xFEE0) : glyph;
    }
}
