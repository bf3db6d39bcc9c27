package org.huibao.lexicon;

/** Words about periods and rounds that name none themselves. */
public final class PeriodWords {
    private static final WordList LIST = WordList.of("periods");

    /** A line that says when a table was filled in, which says nothing about the period it is for. */
    public static final Expression DATE_LINE = LIST.expression("date-line");
    /** 第二次修改 counts the changes to a table, not the rounds. */
    public static final Expression REVISION = LIST.expression("revision");
    /** A title that names its year. */
    public static final Expression WITH_YEAR = LIST.expression("with-year");

    private PeriodWords() {}
}
