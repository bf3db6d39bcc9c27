package org.huibao.recognition.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.WrittenNumber;

/**
 * What is left of a header or title when everything is taken away that varies without changing the meaning: white space,
 * width of characters, units of measure in brackets, period words, numbering, footnote marks and punctuation.
 */
public final class Stem {
    private static final Pattern PUNCTUATION =
            Pattern.compile("[、,。.:;·_\\-—–~*※#/\\\\|<>《》\"'“”‘’!?()\\[\\]【】{}+＊☆★▲△]+");
    private static final KnownAnswers<String, String> STEMS = new KnownAnswers<>(20_000, Stem::made);

    private Stem() {}

    /** The stem; where everything is variable, the text without punctuation. */
    public static String of(String text) {
        return STEMS.of(text);
    }

    /** The same, where brackets around one of the given units of measure vary too. */
    static String of(String text, Set<String> units) {
        if (text.chars().noneMatch(character -> "([【（［".indexOf(character) >= 0)) {
            return of(text);
        }
        String without = Measures.without(PlainText.of(text), units);
        return without.isEmpty() ? of(text) : of(without);
    }

    /** The same, with the words that name a period left in. */
    static String withPeriods(String text, Set<String> units) {
        String plain = WrittenNumber.HEAD_NUMBER.without(PlainText.of(text));
        return withoutNoise(Measures.without(plain, units)).toLowerCase(Locale.ROOT);
    }

    private static String made(String text) {
        String plain = PlainText.of(text);
        String stem = withoutNoise(Period.without(Measures.without(WrittenNumber.HEAD_NUMBER.without(plain))));
        String whole = stem.isEmpty() ? withoutNoise(Period.isYear(plain) ? plain.replaceAll("\\D", "") : plain) : stem;
        return whole.toLowerCase(Locale.ROOT);
    }

    private static String withoutNoise(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }
}
