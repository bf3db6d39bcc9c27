package org.huibao.lexicon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Words of 审核关系 between columns, as footnotes, heads and people write them. */
public final class RuleWords {
    private static final WordList LIST = WordList.of("rules");
    /** Another table of the same notice: 表三. */
    public static final Expression TABLE = LIST.expression("table");

    private static final List<Meaning> MEANINGS = List.of(Meaning.values());
    private static final Map<String, Meaning> KNOWN = known();
    private static final int LONGEST =
            KNOWN.keySet().stream().mapToInt(String::length).max().orElse(0);

    private RuleWords() {}

    /** What a word does in a rule. */
    public enum Meaning {
        /** It belongs to a number and says nothing more. */
        NUMBERING("numbering", ""),
        EQUAL("equal", "="),
        NOT_EQUAL("not-equal", "≠"),
        AT_MOST("at-most", "≤"),
        AT_LEAST("at-least", "≥"),
        LESS("less", "<"),
        GREATER("greater", ">"),
        PLUS("plus", "+"),
        MINUS("minus", "-"),
        TIMES("times", "*"),
        OVER("over", "/"),
        /** All columns from one number to another. */
        RANGE("range", ""),
        /** What stands before it is added up. */
        SUM("sum", ""),
        SEPARATOR("separator", "");

        private final String listed;
        private final String sign;

        Meaning(String listed, String sign) {
            this.listed = listed;
            this.sign = sign;
        }

        /** The sign that means the same, or empty. */
        public String sign() {
            return sign;
        }

        public boolean isComparison() {
            return compareTo(EQUAL) >= 0 && compareTo(GREATER) <= 0;
        }

        public boolean isArithmetic() {
            return compareTo(PLUS) >= 0 && compareTo(OVER) <= 0;
        }
    }

    /**
     * A word and what it does.
     *
     * @param length in characters
     */
    public record Word(Meaning meaning, int length) {}

    /** The longest word that begins at a place of the text. */
    public static Optional<Word> at(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            Meaning meaning = KNOWN.get(text.substring(at, at + length));
            if (meaning != null) {
                return Optional.of(new Word(meaning, length));
            }
        }
        return Optional.empty();
    }

    /** The length of the other table's name that begins at a place of the text; 0 where none does. */
    public static int table(String text, int at) {
        Matcher table = TABLE.in(text).region(at, text.length());
        return table.lookingAt() ? table.end() - at : 0;
    }

    private static Map<String, Meaning> known() {
        Map<String, Meaning> known = new LinkedHashMap<>();
        MEANINGS.stream()
                .sorted(Comparator.naturalOrder())
                .forEach(meaning -> LIST.expression(meaning.listed).words().forEach(word -> known.put(word, meaning)));
        return known;
    }
}
