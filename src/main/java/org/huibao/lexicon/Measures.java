package org.huibao.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells units of measure (计量单位) from other words, in cells of their own and in brackets behind a header. */
public final class Measures {
    private static final WordList LIST = WordList.of("measures");
    private static final Expression WHOLE = LIST.expression("whole");
    private static final Expression LINE = LIST.expression("line");
    private static final Expression LABEL = LIST.expression("label");
    private static final Expression OWN_LINE = LIST.expression("own-line");
    private static final Expression BEHIND_FIGURE = LIST.expression("behind-figure");
    /** A unit of measure in brackets behind a head, whatever it is. */
    public static final Expression IN_BRACKETS = LIST.expression("in-brackets");

    private static final Pattern BRACKET = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
    private static final String PERCENT = "%";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[、,/]");
    private static final Pattern COMMA = Pattern.compile("[、,，;/]");

    private Measures() {}

    /** Whether a word behind a figure is a measure. */
    public static boolean mayFollowFigure(String word) {
        return BEHIND_FIGURE.matches(word);
    }

    /** The measure, if the whole text is one; {@code 单位:} and a number before it are allowed (956元/月/人). */
    public static Optional<String> whole(String text) {
        Matcher measure = WHOLE.in(plain(text));
        return measure.matches() ? Optional.of(measure.group("measure")) : Optional.empty();
    }

    /** The measure, if nothing else stands in the cell: 万元, （万元） or 单位：万元. */
    public static Optional<String> alone(String text, Set<String> known) {
        String plain = plain(text);
        Matcher brackets = BRACKET.matcher(plain);
        String bare = brackets.matches() ? brackets.group(1) : plain;
        return Optional.of(said(bare)).filter(known::contains).or(() -> whole(bare));
    }

    /**
     * The measure that stands in brackets within the text, the last one in 人员(人)/增长速度(%) and none of the group's in
     * 人员(人)/增长%, where it is the column's own; a standard such as 956元/月/人 is none.
     */
    public static Optional<String> bracketed(String text, Set<String> known) {
        String plain = plain(text);
        return BRACKET.matcher(plain)
                .results()
                .map(bracket -> bracket.group(1))
                .flatMap(held -> held(held, known).stream())
                .reduce((before, last) -> last)
                .map(measure -> plain.endsWith(PERCENT) ? PERCENT : measure);
    }

    private static Optional<String> held(String bracket, Set<String> known) {
        if (known.contains(said(bracket))) {
            return Optional.of(said(bracket));
        }
        return whole(bracket).filter(measure -> bracket.chars().noneMatch(Character::isDigit));
    }

    /** The text without brackets that hold a measure. */
    public static String without(String text) {
        return without(text, Set.of());
    }

    /** The text without brackets that hold a measure or one of the given words. */
    public static String without(String text, Set<String> known) {
        return BRACKET.matcher(text)
                .replaceAll(bracket -> known.contains(said(bracket.group(1)))
                                || whole(bracket.group(1)).isPresent()
                        ? ""
                        : Matcher.quoteReplacement(bracket.group()));
    }

    /** The measures of a line such as 单位：人、万元 above a table, separated by blanks; empty if it is no such line. */
    public static String ofLine(String text, Set<String> known) {
        String plain = plain(text);
        if (plain.indexOf(':') < 0 && plain.indexOf('：') < 0) {
            return "";
        }
        Matcher own = OWN_LINE.in(plain);
        if (own.matches()) {
            List<String> measures = List.of(COMMA.split(own.group("measures")));
            if (measures.stream()
                    .allMatch(
                            measure -> known.contains(measure) || whole(measure).isPresent())) {
                return String.join(" ", measures);
            }
        }
        Matcher line = LINE.in(plain);
        return line.find()
                ? BETWEEN.matcher(line.group("measures")).replaceAll(" ").strip()
                : "";
    }

    /** What is left of 单位：栋 without its label. */
    private static String said(String text) {
        return LABEL.without(text);
    }

    private static String plain(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
