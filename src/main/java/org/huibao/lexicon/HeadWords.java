package org.huibao.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;

/** Words of a table's head and of its title. */
public final class HeadWords {
    private static final WordList LIST = WordList.of("heads");
    /** What stands in the stub beside a row of column numbers. */
    public static final Expression BESIDE_NUMBERS = LIST.expression("beside-numbers");
    /** What stands in the stub beside a row of units of measure. */
    public static final Expression BESIDE_MEASURES = LIST.expression("beside-measures");
    /** A cell of a row that numbers the columns and says nothing else. */
    public static final Expression OF_NUMBERS = LIST.expression("of-numbers");
    /** A column number as printed, its group {@code number}, with what it follows from: 5=3+4. */
    public static final Expression NUMBER = LIST.expression("number");
    /** A code that stands for a column number: H01001. */
    public static final Expression CODE = LIST.expression("code");
    /** The head of a column that numbers or codes the rows. */
    public static final Expression SEQUENCE = LIST.expression("sequence");
    /** Titles end so. */
    public static final Expression TITLE_END = LIST.expression("title-end");
    /** A title that says that something is sent, but not what. */
    public static final Expression SAYS_NOTHING = LIST.expression("says-nothing");

    private static final List<String> STUBS = LIST.expression("stub").words();
    private static final Expression CHANGE = LIST.expression("change");
    private static final Expression RATE = LIST.expression("rate-of-change");
    private static final Expression OPPOSITE = LIST.expression("opposite");

    /** Two words of which sister forms have one each. */
    private record Pair(String one, String other) {
        boolean parts(String title, String known) {
            return has(title, known, one, other) || has(title, known, other, one);
        }

        private static boolean has(String title, String known, String one, String other) {
            return title.contains(one) && !known.contains(one) && known.contains(other) && !title.contains(other);
        }
    }

    private static final KnownAnswers<Column, Boolean> NEGATIVE = new KnownAnswers<>(5_000, HeadWords::isChangeOrRatio);
    private static final List<Pair> PAIRS = OPPOSITE.words().stream()
            .flatMap(one -> OPPOSITE.madeOf(one).stream()
                    .flatMap(others -> Stream.of(others.split(" ")))
                    .map(other -> new Pair(one, other)))
            .toList();

    private HeadWords() {}

    /** The usual heads of a stub; the first is the one to print. */
    public static List<String> stubs() {
        return STUBS;
    }

    /** Whether the column says how much something changed, which is like nothing else's size. */
    public static boolean isChange(Column column) {
        return column.path().stream().anyMatch(header -> CHANGE.matches(header) || RATE.matches(header));
    }

    /** Whether less than nothing is no surprise: shares may fall, and so may an amount that says how much something changed. */
    public static boolean mayBeNegative(Column column) {
        return NEGATIVE.of(column);
    }

    private static boolean isChangeOrRatio(Column column) {
        boolean isChange = column.type() == Column.Type.AMOUNT && isChange(column);
        return isChange || column.type() == Column.Type.RATIO;
    }

    /** Whether the titles are those of sister forms: one says 城市 where the other says 农村. */
    public static boolean areOpposite(String title, String known) {
        return PAIRS.stream().anyMatch(pair -> pair.parts(title, known));
    }
}
