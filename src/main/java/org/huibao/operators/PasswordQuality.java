package org.huibao.operators;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a password must be, so that it is not found by trying: 12 characters and more, and nothing that follows from its beginning. */
public enum PasswordQuality {
    GOOD,
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** More than the 72 bytes that bcrypt looks at. */
    TOO_LONG,
    /** Rows of the keyboard, counting, one piece again and again, or few characters in all. */
    TOO_PLAIN,
    /** Made of the account's name or the program's. */
    NAMES_SOMEBODY;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 72;
    private static final int CHARACTERS = 5;
    private static final int PIECES = 6;
    /** So many steps of a row, up or down, count as one piece. */
    private static final int ROW = 4;

    private static final String[] ROWS = {
        "1234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "abcdefghijklmnopqrstuvwxyz",
        "qazwsxedcrfvtgbyhnujm",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
        "password"
    };

    /** @param account of whose name the password must not be made */
    public static PasswordQuality of(String password, String account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return TOO_SHORT;
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return TOO_LONG;
        }
        String plain = password.toLowerCase(Locale.ROOT);
        String rest = without(without(plain, "huibao"), account.toLowerCase(Locale.ROOT));
        boolean isPlain = rest.chars().distinct().count() < CHARACTERS || pieces(unrepeated(rest)) < PIECES;
        if (!isPlain) {
            return GOOD;
        }
        return rest.equals(plain) ? TOO_PLAIN : NAMES_SOMEBODY;
    }

    private static String without(String text, String name) {
        return name.isEmpty() ? text : text.replace(name, "");
    }

    /** The shortest beginning of which the text is made by repetition, or the text. */
    private static String unrepeated(String text) {
        int again = (text + text).indexOf(text, 1);
        return text.substring(0, again);
    }

    /** How many characters somebody has to guess where rows are one guess. */
    private static int pieces(String text) {
        int pieces = 0;
        int at = 0;
        while (at < text.length()) {
            at += Math.max(1, rowAt(text, at));
            pieces++;
        }
        return pieces;
    }

    private static int rowAt(String text, int at) {
        int longest = 0;
        for (String row : ROWS) {
            longest = Math.max(longest, Math.max(common(text, at, row), common(text, at, reversed(row))));
        }
        return longest < ROW ? 0 : longest;
    }

    /** How many characters from here on stand in the row one after the other. */
    private static int common(String text, int at, String row) {
        int start = row.indexOf(text.charAt(at));
        int length = 0;
        while (start >= 0
                && at + length < text.length()
                && start + length < row.length()
                && text.charAt(at + length) == row.charAt(start + length)) {
            length++;
        }
        return length;
    }

    private static String reversed(String row) {
        return new StringBuilder(row).reverse().toString();
    }
}
