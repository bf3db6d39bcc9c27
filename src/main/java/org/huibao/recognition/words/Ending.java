package org.huibao.recognition.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.huibao.lexicon.PlainText;

/** How a name ends, which tells of what kind a place is: 镇 of 黄水镇, ward of Harbour Ward. */
public final class Ending {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Ending() {}

    /** The last character of a Chinese name, the last word of one in an alphabet; empty for an empty name. */
    public static String of(String name) {
        String plain = PlainText.of(name);
        if (plain.isEmpty() || !isOfAlphabet(plain.codePointBefore(plain.length()))) {
            return plain.isEmpty() ? "" : plain.substring(plain.length() - 1);
        }
        String[] words = BETWEEN_WORDS.split(name.strip());
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** Whether names that end so may be told from others by it: a single word is a name and no kind. */
    static boolean tells(String name) {
        String ending = of(name);
        return !ending.isEmpty()
                && (Character.isIdeographic(ending.codePointAt(0))
                        || BETWEEN_WORDS.split(name.strip()).length > 1
                                && ending.codePoints().allMatch(Character::isLetter));
    }

    private static boolean isOfAlphabet(int character) {
        return Character.isLetter(character) && !Character.isIdeographic(character);
    }
}
