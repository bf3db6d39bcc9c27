package org.huibao.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as the lists of heads, labels and lines expect it: in one width, without blanks and without marks of footnotes. */
public final class PlainText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b-\\u200f\\u2060\\ufeff]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final int FIRST_WIDE = 0x2e80;
    private static final int FIRST_CIRCLED = 0x2460;
    private static final int LAST_CIRCLED = 0x24ff;
    private static final int FIRST_SIGN = 0x21;
    private static final int LAST_SIGN = 0x7e;
    private static final KnownAnswers<String, String> KNOWN = new KnownAnswers<>(20_000, PlainText::made);

    private PlainText() {}

    public static String of(String text) {
        return isPlain(text) ? text : KNOWN.of(text);
    }

    /** Most cells hold digits, and each others: nothing is to be done to them, nor to be remembered of them. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < FIRST_SIGN || character > LAST_SIGN || character == '[') {
                return false;
            }
        }
        return true;
    }

    /** A header or name as a message names it: in one line, blanks left only where they part words of an alphabet. */
    public static String inOneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(blanks -> {
            int before = text.strip().codePointBefore(blanks.start());
            int behind = text.strip().codePointAt(blanks.end());
            return isOfAlphabet(before) && isOfAlphabet(behind) ? " " : "";
        });
    }

    private static boolean isOfAlphabet(int character) {
        return character < FIRST_WIDE;
    }

    private static String made(String text) {
        String folded = Normalizer.normalize(withoutFootnotes(text), Normalizer.Form.NFKC);
        return INVISIBLE.matcher(folded).replaceAll("");
    }

    /** A circled number behind a word is a footnote's, not part of the word. */
    private static String withoutFootnotes(String text) {
        String unmarked = WrittenNumber.FOOTNOTE_SIGN.isIn(text) ? WrittenNumber.FOOTNOTE.without(text) : text;
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < unmarked.length(); at++) {
            char character = unmarked.charAt(at);
            if (character < FIRST_CIRCLED || character > LAST_CIRCLED) {
                kept.append(character);
            }
        }
        return kept.toString();
    }
}
