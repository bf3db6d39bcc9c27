package org.huibao.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding, with its usual severity. The id (lower case, hyphens) is stable: programs rely on it. Each code
 * has a sentence in {@code findings_zh_CN.properties} and {@code findings_en.properties}; {@code docs/findings.md} is
 * made from them.
 */
public enum FindingCode {
    // the whole document
    UNREADABLE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    TRUNCATED(Severity.ERROR),
    PASSWORD_PROTECTED(Severity.ERROR),
    NOT_A_TABLE(Severity.ERROR),
    UNSUPPORTED_FORMAT(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    UNSAFE_ARCHIVE(Severity.ERROR),
    FORMAT_MISNAMED(Severity.NOTE),
    MACROS_IGNORED(Severity.NOTE),
    // whose it is, which form, which round
    WRONG_FORM(Severity.ERROR),
    WRONG_ROUND(Severity.ERROR),
    UNIT_UNKNOWN(Severity.ERROR),
    UNIT_CONFLICT(Severity.ERROR),
    UNIT_NEAR_MATCH(Severity.ERROR),
    UNIT_TWICE(Severity.ERROR),
    ROUND_UNCLEAR(Severity.ERROR),
    CAMPAIGN_UNCLEAR(Severity.ERROR),
    OTHER_UNITS_ROWS(Severity.NOTE),
    NO_FIGURES(Severity.ERROR),
    // the header
    COLUMN_MISSING(Severity.ERROR),
    COLUMN_UNKNOWN(Severity.NOTE),
    COLUMN_AMBIGUOUS(Severity.ERROR),
    COLUMN_HIDDEN(Severity.QUERY),
    COLUMN_RENAMED(Severity.QUERY),
    UNIT_OF_MEASURE_UNKNOWN(Severity.QUERY),
    HIDDEN_CONTENT(Severity.NOTE),
    EXAMPLE_ROW(Severity.NOTE),
    // one cell
    NOT_A_NUMBER(Severity.ERROR),
    NOT_WHOLE(Severity.ERROR),
    NEGATIVE(Severity.ERROR),
    NUMBER_AS_TEXT(Severity.NOTE),
    GROUPING_ODD(Severity.QUERY),
    UNIT_CONVERTED(Severity.NOTE),
    APPROXIMATE(Severity.QUERY),
    BLANK(Severity.ERROR),
    BLANK_AS_ZERO(Severity.NOTE),
    NOT_APPLICABLE(Severity.QUERY),
    NO_FIGURE_WORD(Severity.QUERY),
    DATE_IN_NUMBER(Severity.QUERY),
    ERROR_VALUE(Severity.ERROR),
    SHOWN_DIFFERENTLY(Severity.NOTE),
    MORE_DECIMALS(Severity.NOTE),
    NOT_A_DATE(Severity.ERROR),
    DATE_REWRITTEN(Severity.NOTE),
    FORMULA_STALE(Severity.QUERY),
    FORMULA_NO_VALUE(Severity.QUERY),
    FORMULA_RECOMPUTED(Severity.NOTE),
    EXTERNAL_LINK(Severity.QUERY),
    // several cells
    RULE_BROKEN(Severity.ERROR),
    TOTAL_MISMATCH(Severity.ERROR),
    SUMMED_FROM_DETAILS(Severity.NOTE),
    MAGNITUDE(Severity.QUERY),
    SAME_AS_OTHER_UNIT(Severity.QUERY),
    NIL_AFTER_FIGURES(Severity.QUERY);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
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
