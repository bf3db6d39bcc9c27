package org.huibao.campaigns;

import java.util.regex.Pattern;

/** What does not matter when headers and names are compared: white space and the width of signs. */
final class Spelling {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");

    private Spelling() {}

    /** Full-width forms of ASCII as ASCII, an ideographic space as a space; as long as the text itself. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean wide = c >= '\uFF01' && c <= '\uFF5E';
            narrow.append(wide ? (char) (c - 0xFEE0) : c == '\u3000' || c == '\u00A0' ? ' ' : c);
        }
        return narrow.toString();
    }

    /** Without white space, signs narrow. */
    static String plain(String text) {
        return SPACE.matcher(narrow(text)).replaceAll("");
    }
}
