package org.huibao.lexicon;

/** The ways in which people say that there is no figure. None of them is 0. */
public enum AbsenceWords {
    /** The indicator does not apply: a stroke, 不涉及. */
    NOT_APPLICABLE,
    /** A word that is no figure: 无, 同上. Whether 0 is meant, only the sender knows. */
    NO_FIGURE,
    /** Something does stand there. */
    SOMETHING;

    private static final WordList LIST = WordList.of("absence");
    private static final Expression DO_NOT_APPLY = LIST.expression("not-applicable");
    private static final Expression NO_FIGURES = LIST.expression("no-figure");
    private static final Expression DASH = LIST.expression("dash");
    private static final Expression NIL = LIST.expression("nil");

    /** Judges a text in which space and wide forms have been tidied. */
    public static AbsenceWords in(String close) {
        String bare = isInBrackets(close) ? close.substring(1, close.length() - 1) : close;
        if (DO_NOT_APPLY.matches(bare)) {
            return NOT_APPLICABLE;
        }
        return NO_FIGURES.matches(bare) || NO_FIGURES.matches(withoutStop(bare)) ? NO_FIGURE : SOMETHING;
    }

    private static String withoutStop(String text) {
        return text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** A dash in a row of measures or numbers says that the column has none. */
    public static boolean isDash(String plain) {
        return DASH.matches(plain);
    }

    /** Whether the text declares that there is nothing to report at all. */
    public static boolean saysNil(String text) {
        return NIL.matches(text);
    }

    private static boolean isInBrackets(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }
}
