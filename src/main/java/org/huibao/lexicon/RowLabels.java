package org.huibao.lexicon;

/** What words in a stub say of their row. */
public final class RowLabels {
    private static final WordList LIST = WordList.of("labels");
    private static final Expression TOTAL = LIST.expression("total");
    private static final Expression SUBTOTAL = LIST.expression("subtotal");
    private static final Expression OF_WHICH = LIST.expression("of-which");
    private static final Expression SUM_BEHIND = LIST.expression("sum-behind");
    private static final Expression NO_UNIT = LIST.expression("no-unit");
    private static final Expression COMPARISON = LIST.expression("comparison");
    private static final Expression MEASURE = LIST.expression("measure");
    private static final Expression EXAMPLE = LIST.expression("example");
    private static final Expression STAMP = LIST.expression("stamp");
    private static final Expression FOOTER = LIST.expression("footer");
    private static final Expression OWN = LIST.expression("own");

    private static final KnownAnswers<String, Said> SAID = new KnownAnswers<>(20_000, Said::of);

    private RowLabels() {}

    /** What a label is, whichever it is. */
    record Said(boolean isTotal, boolean isSubtotal, boolean isExample, boolean isFooter) {
        static Said of(String plain) {
            boolean footer = FOOTER.matches(plain)
                    || STAMP.matches(plain)
                    || MEASURE.matches(plain)
                    || COMPARISON.matches(plain);
            return new Said(TOTAL.matches(plain), SUBTOTAL.matches(plain), EXAMPLE.matches(plain), footer);
        }
    }

    /** Whether it speaks of the reporting unit itself without naming it, or of the figures as such. */
    public static boolean isOwn(String plain) {
        return OWN.matches(plain);
    }

    public static boolean isTotal(String plain) {
        return SAID.of(plain).isTotal();
    }

    public static boolean isSubtotal(String plain) {
        return SAID.of(plain).isSubtotal();
    }

    /** Whether it adds up some rows, as 小计 does and 其中 does not. */
    public static boolean isSumOfSome(String plain) {
        return isSubtotal(plain) && !OF_WHICH.matches(plain);
    }

    /** The name before 合计 in 黄水镇合计, empty for a bare total. */
    public static String beforeTotal(String plain) {
        return SUM_BEHIND.without(plain);
    }

    public static boolean isExample(String plain) {
        return SAID.of(plain).isExample();
    }

    /** Whether the row holds no figures of this round: notes, signatures, averages, a comparison with another period. */
    public static boolean isFooter(String plain) {
        return SAID.of(plain).isFooter();
    }

    /** Whether no unit of a list can be called so, since rows that add up others are. */
    public static boolean isNoUnit(String plain) {
        return NO_UNIT.matches(plain);
    }
}
