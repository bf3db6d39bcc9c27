package org.huibao.lexicon;

/** Words by which a bureau's blank tells what its lines and columns are. */
public final class BlankWords {
    private static final WordList LIST = WordList.of("blanks");
    /** A line beside the table that is no title: 填报单位：, 单位：万元. */
    public static final Expression LABEL_LINE = LIST.expression("label-line");
    /** The head of a column that names who reports. */
    public static final Expression NAMES_UNITS = LIST.expression("names-units");
    /** The head of a column that names indicators. */
    public static final Expression NAMES_INDICATORS = LIST.expression("names-indicators");
    /** The head of a column of units of measure. */
    public static final Expression MEASURE_HEAD = LIST.expression("measure-head");
    /** The head of a column of figures that are nobody's by name. */
    public static final Expression FIGURES_HEAD = LIST.expression("figures-head");
    /** The head of a column of one unit's figures. */
    public static final Expression PLACE = LIST.expression("place");
    /** The head of a column that numbers or ranks the rows. */
    public static final Expression NO_INDICATOR = LIST.expression("no-indicator");
    /** The name of a row of all units of one level. */
    public static final Expression LEVEL = LIST.expression("level");
    /** A head that is a part of the one before it. */
    public static final Expression OF_WHICH = LIST.expression("of-which");

    /** The word before a part. */
    public static final Expression OF_WHICH_BEFORE = LIST.expression("of-which-before");

    public static final String PERSON_MEASURE = measure("person-measure");
    public static final String TIMES_MEASURE = measure("times-measure");
    public static final String HOUSEHOLD_MEASURE = measure("household-measure");

    public static final Expression TEXT = LIST.expression("text");
    /** A head of figures, even if it speaks of what is told in words: 发现问题数. */
    public static final Expression FIGURES = LIST.expression("figures");

    public static final Expression DATE = LIST.expression("date");
    public static final Expression RATIO = LIST.expression("ratio");
    /** What does not add up: averages, standards. */
    public static final Expression AVERAGE = LIST.expression("average");

    public static final Expression MONEY = LIST.expression("money");
    public static final Expression PERSONS = LIST.expression("persons");
    public static final Expression TIMES = LIST.expression("times");
    public static final Expression HOUSEHOLDS = LIST.expression("households");
    /** A unit of measure whose figures are whole. */
    public static final Expression COUNTED = LIST.expression("counted");

    public static final Expression COMPARISON = LIST.expression("comparison");
    /** What a column follows from, behind its number or in brackets in its head. */
    public static final Expression FOLLOWS_FROM = LIST.expression("follows-from");

    private BlankWords() {}

    private static String measure(String name) {
        return LIST.expression(name).words().get(0);
    }
}
