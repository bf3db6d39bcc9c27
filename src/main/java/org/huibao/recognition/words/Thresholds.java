package org.huibao.recognition.words;

/**
 * Where recognition draws its lines: from which point on a table is a form, a row its header, a line its title, a name like
 * another, a row the sum of others. Shares are of three, four or five, never decimals. Whoever moves one of them runs the
 * generator over all tables and the published ones.
 */
public final class Thresholds {
    /** Of a hundred pairs of neighbouring letters so many are shared by headers, or titles, that mean the same. */
    public static final int PERCENT_ALIKE = 50;
    /** Headers that nothing else speaks for must be one another with something added: likeness alone never tells. */
    public static final int NEVER_BY_LETTERS = 101;

    /** A form of so few columns has to be there as a whole. */
    public static final int TINY_FORM = 2;
    /** In halves: of a larger one so many columns, one more than chance brings together. */
    public static final int HALVES_OF_FORM = 1;
    /** From so many columns on the header alone can be proof enough, whatever the title says. */
    public static final int PLAIN_FORM = 3;
    /** In fifths: so much of the header is that proof. */
    public static final int FIFTHS_OF_PLAIN_FORM = 4;

    /** A row in which so many cells are headers of the form begins a header. */
    public static final int HEADERS_IN_ROW = 2;
    /** For each number in a header's row, years aside, so many headers: rows of figures have it the other way round. */
    public static final int HEADERS_FOR_NUMBER = 3;
    /** Cells that reach further down than so many rows name groups of rows, not columns. */
    public static final int DEEPEST_HEADER = 12;
    /** Rows below a header that may number its columns or state their units of measure, blank ones among them. */
    public static final int ROWS_BELOW_HEADER = 4;
    /** Letters: a longer text in a cell is a remark or a notice. */
    public static final int LONGEST_HEADER = 120;
    /** Rows that are looked at where the first tell enough of a column: a township has 20 villages, a county 40 townships. */
    public static final int FIRST_ROWS = 200;
    /** Columns of a sheet on its side that may hold its indicators' names. */
    public static final int FIRST_COLUMNS = 12;

    /** Points for a line that ends as titles do; likeness to the form's title gives up to a hundred. */
    public static final int TITLE_ENDING = 40;
    /** Columns that a title is merged over, a point each, up to so many. */
    public static final int WIDEST_TITLE = 20;
    /** Letters of a title, half a point each, up to so many: a longer one says no more. */
    public static final int LETTERS_OF_TITLE = 20;
    /** Characters: a longer line is a sentence. */
    public static final int LONGEST_TITLE = 80;
    /** The same in letters, which take more room than characters. */
    public static final int LONGEST_TITLE_IN_LETTERS = 200;
    /** Points that a sentence loses: nothing makes up for them. */
    public static final int SENTENCE = 100;
    /** Rows below a table in which its stamp and signatures stand. */
    public static final int FOOT_ROWS = 6;
    /** Letters of 填报单位 with its name. */
    public static final int LONGEST_REPORTER = 60;
    /** Columns between 填报单位 and its name where both are laid out over a wide table. */
    public static final int REPORTER_GAP = 12;

    /** Letters of a unit's name with its offices; what is longer is a sentence. */
    public static final int LONGEST_NAME = 40;
    /** Letters: a name of one is nobody's. */
    public static final int SHORTEST_NAME = 2;

    /** So many rows whose names end alike are a list of something, whatever it is. */
    public static final int ROWS_OF_LIST = 3;
    /** In so many columns at least a row must show the sum of some others. */
    public static final int COLUMNS_OF_SUM = 2;
    /** Of a row's figures so many in 3 are the sums: one of them may be mistyped. */
    public static final int THIRDS_OF_SUM = 2;
    /** So many digits do not come out right by chance, going by all sums of some rows of a list that may be asked for. */
    public static final int DIGITS_OF_SUM = 4;
    /** The same for the sum of all others, of which there is only one; with so few digits every figure must be right. */
    public static final int DIGITS_OF_ALL = 2;
    /** Groups, groups of groups, and their total. */
    public static final int NESTED_SUMS = 3;
    /** Rows: nobody writes sums of more into the middle of a list, and looking for them would take long. */
    public static final int LONGEST_SUM = 500;
    /** Rows of a group that nothing parts from what stands before it: longer ones have a name above them. */
    public static final int LONGEST_GROUP = 100;

    private Thresholds() {}
}
