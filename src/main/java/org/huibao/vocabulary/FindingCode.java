package org.huibao.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding, with its usual severity. The id (lower case, hyphens) is stable: programs rely on it. Each code
 * has a sentence in {@code findings_zh_CN.properties} and {@code findings_en.properties}; {@code docs/findings.md} is
 * made from them.
 */
public enum FindingCode {
    // the whole document
    UNREADABLE(Severity.ERROR, "file", "why"),
    EMPTY_FILE(Severity.ERROR, "file"),
    TRUNCATED(Severity.ERROR, "file", "line"),
    PASSWORD_PROTECTED(Severity.ERROR, "file"),
    NOT_A_TABLE(Severity.ERROR, "file", "format"),
    UNSUPPORTED_FORMAT(Severity.ERROR, "file", "format"),
    TOO_LARGE(Severity.ERROR, "file", "what", "limit"),
    UNSAFE_ARCHIVE(Severity.ERROR, "file", "why"),
    OUR_TROUBLE(Severity.ERROR, "file"),
    FORMAT_MISNAMED(Severity.NOTE, "file", "format"),
    MACROS_IGNORED(Severity.NOTE, "file"),
    // whose it is, which form, which round
    WRONG_FORM(Severity.ERROR, "title", "expected", "units"),
    WRONG_ROUND(Severity.ERROR, "found", "expected"),
    UNIT_UNKNOWN(Severity.ERROR, "name"),
    UNIT_CONFLICT(Severity.ERROR, "one", "other", "oneClue", "otherClue"),
    UNIT_NEAR_MATCH(Severity.ERROR, "name", "proposed"),
    UNIT_TWICE(Severity.ERROR, "unit"),
    ROUND_UNCLEAR(Severity.ERROR, "rounds"),
    CAMPAIGN_UNCLEAR(Severity.ERROR, "campaigns"),
    OTHER_UNITS_ROWS(Severity.NOTE, "units"),
    NO_FIGURES(Severity.ERROR, "unit"),
    // the header
    COLUMN_MISSING(Severity.ERROR, "header"),
    COLUMN_UNKNOWN(Severity.NOTE, "header", "more"),
    COLUMN_AMBIGUOUS(Severity.ERROR, "header", "candidates"),
    COLUMN_HIDDEN(Severity.QUERY, "header"),
    COLUMN_RENAMED(Severity.QUERY, "header", "expected"),
    UNIT_OF_MEASURE_UNKNOWN(Severity.QUERY, "header", "found", "expected"),
    HIDDEN_CONTENT(Severity.NOTE, "what", "numbers"),
    EXAMPLE_ROW(Severity.NOTE, "label"),
    // one cell
    NOT_A_NUMBER(Severity.ERROR, "header"),
    NOT_WHOLE(Severity.ERROR, "header"),
    NEGATIVE(Severity.ERROR, "header"),
    NUMBER_AS_TEXT(Severity.NOTE, "header"),
    GROUPING_ODD(Severity.QUERY, "header"),
    UNIT_CONVERTED(Severity.NOTE, "header", "from", "to"),
    APPROXIMATE(Severity.QUERY, "header"),
    BLANK(Severity.ERROR, "header"),
    BLANK_AS_ZERO(Severity.NOTE, "header", "rows"),
    NOT_APPLICABLE(Severity.QUERY, "header"),
    NO_FIGURE_WORD(Severity.QUERY, "header"),
    DATE_IN_NUMBER(Severity.QUERY, "header"),
    ERROR_VALUE(Severity.ERROR, "header"),
    SHOWN_DIFFERENTLY(Severity.NOTE, "header", "shown"),
    MORE_DECIMALS(Severity.NOTE, "header", "scale"),
    NOT_A_DATE(Severity.ERROR, "header"),
    DATE_REWRITTEN(Severity.NOTE, "header"),
    FORMULA_STALE(Severity.QUERY, "header", "formula", "kept"),
    FORMULA_NO_VALUE(Severity.QUERY, "header", "formula", "kept"),
    FORMULA_RECOMPUTED(Severity.NOTE, "header", "formula", "kept"),
    EXTERNAL_LINK(Severity.QUERY, "header", "formula", "kept"),
    // several cells
    RULE_BROKEN(Severity.ERROR, "rule", "arithmetic", "difference", "columns", "message"),
    TOTAL_MISMATCH(Severity.ERROR, "header", "label", "total", "sum", "rows", "difference", "tolerance", "arithmetic"),
    SUMMED_FROM_DETAILS(Severity.NOTE, "rows"),
    MAGNITUDE(Severity.QUERY, "header", "factor", "typical", "units", "per", "value"),
    SAME_AS_OTHER_UNIT(Severity.QUERY, "other"),
    NIL_AFTER_FIGURES(Severity.QUERY, "round");

    private final Severity severity;
    private final List<String> arguments;

    FindingCode(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    /** The names of the arguments that the code's sentences may use; one that does not apply is empty. */
    public List<String> arguments() {
        return arguments;
    }

    /** The severity that the finding has where nothing else is said. */
    public Severity severity() {
        return severity;
    }

    /** The stable id, for instance {@code rule-broken}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FindingCode> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
