package org.huibao.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whole numbers as people write them where they count: 12, １２, 十二, 拾贰, ⑫, 二〇二三. A figure, which may have a point or a
 * unit of measure, is a {@link Quantity}.
 */
public final class WrittenNumber {
    private static final WordList LIST = WordList.of("numerals");
    private static final Expression DIGIT = LIST.expression("digit");
    private static final Expression NOUGHT = LIST.expression("nought");
    private static final Expression SIGN = LIST.expression("sign");
    private static final Expression ORDINAL = LIST.expression("ordinal");
    private static final Expression IN_ORDER = LIST.expression("in-order");
    /** The number of a row before its name: （一） 1、 三. */
    public static final Expression ROW_NUMBER = LIST.expression("row-number");
    /** The number of a head before its words. */
    public static final Expression HEAD_NUMBER = LIST.expression("head-number");
    /** 12黄水镇: a number of the list written into the same cell. */
    public static final Expression ROW_ORDINAL = LIST.expression("row-ordinal");

    /** How lists are numbered from the outermost level to the innermost. */
    private static final List<Expression> LIST_LEVELS = Stream.of(
                    "list-han", "list-han-bracket", "list-digit", "list-digit-bracket")
            .map(LIST::expression)
            .toList();

    static final Expression FOOTNOTE = LIST.expression("footnote");
    static final Expression FOOTNOTE_SIGN = LIST.expression("footnote-sign");

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,15}");

    private WrittenNumber() {}

    /** A number with 第 before and what is counted behind it: 第十期. */
    public record Ordinal(long number, String counted) {}

    /** The number, if the whole text is one; empty where it could be read in two ways (一百二). */
    public static Optional<Long> value(String text) {
        String plain = Glyphs.plain(text);
        if (ARABIC.matcher(plain).matches()) {
            return Optional.of(Long.valueOf(plain));
        }
        return SIGN.madeOf(plain).map(Long::valueOf).or(() -> positional(plain)).or(() -> HanNumeral.value(plain));
    }

    /** 二〇二三, also with an O or a 0 for 〇. */
    private static Optional<Long> positional(String text) {
        StringBuilder digits = new StringBuilder();
        boolean han = false;
        for (int at = 0; at < text.length(); at++) {
            String one = text.substring(at, at + 1);
            Optional<String> digit = DIGIT.madeOf(one);
            if (digit.isEmpty() && !NOUGHT.matches(one)) {
                return Optional.empty();
            }
            han |= digit.isPresent();
            digits.append(digit.orElse("0"));
        }
        return han && digits.length() <= 15 ? Optional.of(Long.valueOf(digits.toString())) : Optional.empty();
    }

    /** The ordinals in the text, in the order in which they stand there. */
    public static List<Ordinal> ordinals(String text) {
        return ORDINAL.in(Glyphs.plain(text))
                .results()
                .flatMap(ordinal ->
                        value(ordinal.group(1)).map(number -> new Ordinal(number, ordinal.group(2))).stream())
                .toList();
    }

    /**
     * The text with every number that counts rounds or periods in digits: 第10期 for 第十期 and 第⑩期. What could be read in two
     * ways stays as it is.
     */
    public static String inDigits(String text) {
        return IN_ORDER.replaced(
                Glyphs.plain(text),
                numeral -> value(numeral.group()).map(String::valueOf).orElse(numeral.group()));
    }

    /** How deep the list's number before a name stands: 1 for 一、, 2 for （一）, 3 for 1、, 4 for (1); 0 for none. */
    public static int listLevel(String plain) {
        for (int level = 0; level < LIST_LEVELS.size(); level++) {
            if (LIST_LEVELS.get(level).matches(plain)) {
                return level + 1;
            }
        }
        return 0;
    }
}
