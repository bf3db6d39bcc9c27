package org.huibao.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words that the program itself prints in tables and gives to files, whatever its reader's language: they belong to
 * the form, and whoever gets a table looks for just these.
 */
public final class OurWords {
    private static final WordList LIST = WordList.of("ours");

    public static final String REPORTED_BY = word("reported-by");
    public static final String NOTICE = word("notice");
    public static final String UNIT_OF_MEASURE = word("unit-of-measure");
    /** Before the units of measure of a whole table. */
    public static final String MEASURE_LINE = word("measure-line");

    public static final String COLUMN_NUMBER = word("column-number");
    public static final String TOTAL = word("total");
    public static final String MISSING = word("missing");
    /** Of a unit that need not report. */
    public static final String EXEMPT = word("exempt");

    public static final String NIL = word("nil");
    /** Of tables that are made of what a person entered. */
    public static final String AMENDED = word("amended");

    public static final String PHONED = word("phoned");
    public static final String REMARK = word("remark");
    /** The remark column's head where the form has one of that name. */
    public static final String STANDING = word("standing");
    /** Of the copy of a table with what was found. */
    public static final String FINDINGS = word("findings");
    /** Of the file beside one that could not be taken. */
    public static final String EXPLANATION = word("explanation");
    /** Who comments in a marked copy. */
    public static final String AUTHOR = word("author");

    /** Printed tables set a subordinate row in by one ideographic space. */
    public static final String INDENT = "　";

    public static final String PAGE_OF_PAGES = word("page-of-pages");
    /** Of a piece of a mail that came without a name. */
    public static final String ATTACHMENT = word("attachment");
    /** Of a mail's own text. */
    public static final String BODY = word("body");
    /** Of a table in a document without sheets. */
    public static final String SHEET = word("sheet");
    /** Of the folder of letters that belong to no round. */
    public static final String OTHER = word("other");
    /** Before a sender whose mail counts as this one's. */
    public static final String FORMERLY = word("formerly");

    public static final String BODY_TYPEFACE = word("typeface-body");
    public static final String TITLE_TYPEFACE = word("typeface-title");

    /** Before a remark on what is not sure in a draft of a form. */
    public static final String UNSURE = word("unsure");
    /** Before a piece of a footnote that is no rule that could be read. */
    public static final String NOT_UNDERSTOOD = word("not-understood");
    /** Where a blank names no unit. */
    public static final String UNIT_TO_FILL_IN = word("unit-to-fill-in");

    /** Of the sheet that a unit fills in. */
    public static final String BLANK = word("blank");
    /** Of the sheet whose formulas check it. */
    public static final String SELF_CHECK = word("self-check");
    /** The heads of that sheet. */
    public static final List<String> SELF_CHECK_HEADS = List.of(
            word("self-check-relation"), word("self-check-left"), word("self-check-right"), word("self-check-result"));

    public static final String HOLDS = word("holds");
    public static final String BROKEN = word("broken");
    public static final String NOT_FILLED_IN = word("not-filled-in");
    /** The name of the document property, and the word in the footer, by which a blank is known again. */
    public static final String STAMP = word("stamp");
    /** Before the rules below a blank. */
    public static final String RULES_NOTE = word("rules-note");
    /** Before the mailbox below a blank. */
    public static final String MAILBOX_NOTE = word("mailbox-note");
    /** Who signs a blank, each with a colon. */
    public static final List<String> SIGNATURES = LIST.expression("signatures").words();

    private static final String DEADLINE_NOTE = word("deadline-note");
    private static final Expression SELF_CHECK_HEAD = LIST.expression("self-check-head");
    private static final String COLUMN = word("column");
    private static final String ROUND = word("round");

    private static final Expression FINDINGS_HEAD = LIST.expression("findings-head");
    private static final Expression REMARK_HEAD = LIST.expression("remark-head");
    private static final Expression STANDING_WORD = LIST.expression("standing-word");

    private OurWords() {}

    /**
     * Whether a sheet is one of findings, or of self-checks, that a program of our kind added.
     *
     * @param first the texts of its first row
     */
    public static boolean isListOfFindings(List<String> first) {
        String head = String.join("|", first);
        return FINDINGS_HEAD.matches(head) || SELF_CHECK_HEAD.matches(head);
    }

    /** Whether a column is the one in which we say how units stand; nothing but our words, or nothing, is in it. */
    public static boolean isRemarks(String head, Stream<String> cells) {
        return REMARK_HEAD.matches(head) && cells.allMatch(text -> text.isBlank() || STANDING_WORD.matches(text));
    }

    private static String word(String name) {
        return LIST.expression(name).words().get(0);
    }

    /** What a blank says of when it is due. */
    public static String deadline(String time) {
        return DEADLINE_NOTE.replace("T", time);
    }

    /** The header of a column that has a number alone. */
    public static String column(String number) {
        return COLUMN.replace("N", number);
    }

    /** The title of a round that was given none. */
    public static String round(String number) {
        return ROUND.replace("N", number);
    }
}
