package org.huibao.recognition.words;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a header or title when everything is taken away that varies without changing the meaning: white space,
 * width of characters, units of measure in brackets, period words, numbering, footnote marks and punctuation.
 */
public final class Stem {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\u00a0\\u3000\\u200b-\\u200f\\u2060\\ufeff]+");
    private static final Pattern ENUMERATOR =
            Pattern.compile("^(?:[(][一二三四五六七八九十0-9]{1,3}[)]|[一二三四五六七八九十]{1,3}[、.．]|[0-9]{1,2}[、.．](?![0-9]))");
    private static final Pattern PUNCTUATION =
            Pattern.compile("[、,。.:;·_\\-—–~*※#/\\\\|<>《》\"'“”‘’!?()\\[\\]【】{}+＊☆★▲△]+");
    /** Behind a word: [1], 〔2〕, 注3, （注）, and raised figures that make no square of a metre. */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?<=[^\\s\\d])(?:[\\[［〔【]\\d{1,2}[]］〕】]|[(（]注\\d{0,2}[)）]|(?<=[^备附标脚加关])注\\d{1,2}|(?<=[^m米])[¹²³⁴-⁹]+)");

    private static final KnownAnswers<String, String> PLAIN = new KnownAnswers<>(20_000, Stem::madePlain);
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
        String without = Measures.without(plain(text), units);
        return without.isEmpty() ? of(text) : of(without);
    }

    /** The same, with the words that name a period left in. */
    static String withPeriods(String text, Set<String> units) {
        String plain = ENUMERATOR.matcher(plain(text)).replaceFirst("");
        return withoutNoise(Measures.without(plain, units));
    }

    private static String made(String text) {
        String plain = plain(text);
        String stem = withoutNoise(
                Period.without(Measures.without(ENUMERATOR.matcher(plain).replaceFirst(""))));
        return stem.isEmpty() ? withoutNoise(plain) : stem;
    }

    /** The text in one width, without white space and without circled footnote numbers. */
    public static String plain(String text) {
        return PLAIN.of(text);
    }

    private static String madePlain(String text) {
        String folded = Normalizer.normalize(withoutFootnotes(text), Normalizer.Form.NFKC);
        return INVISIBLE.matcher(folded).replaceAll("");
    }

    private static String withoutFootnotes(String text) {
        String unmarked = text.chars().anyMatch(Stem::beginsFootnote)
                ? FOOTNOTE.matcher(text).replaceAll("")
                : text;
        StringBuilder kept = new StringBuilder(text.length());
        unmarked.chars()
                .filter(character -> character < 0x2460 || character > 0x24ff)
                .forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    private static boolean beginsFootnote(int character) {
        return "[［〔【注¹²³".indexOf(character) >= 0 || character >= '⁴' && character <= '⁹';
    }

    private static String withoutNoise(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }
}
