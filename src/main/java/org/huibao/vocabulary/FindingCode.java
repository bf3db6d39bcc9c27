package org.huibao.vocabulary;

import static org.huibao.vocabulary.FindingParts.by;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of finding, with its usual severity. The id (lower case, hyphens) is stable: programs rely on it. Each code
 * has its sentences in {@code findings_zh_CN.properties} and {@code findings_en.properties}; {@code docs/findings.md} is
 * made from them.
 */
public enum FindingCode {
    // the whole document
    UNREADABLE(Severity.ERROR, by().told("file", "why", "line")),
    EMPTY_FILE(Severity.ERROR, by().told("file")),
    TRUNCATED(Severity.ERROR, by().told("file", "line")),
    PASSWORD_PROTECTED(Severity.ERROR, by().told("file")),
    NOT_A_TABLE(Severity.ERROR, by().told("file").in(Tableless.values())),
    UNSUPPORTED_FORMAT(Severity.ERROR, by().told("file").in(UnreadFormat.values())),
    TOO_LARGE(Severity.ERROR, by().told("file", "limit").in(Limit.values())),
    UNSAFE_ARCHIVE(Severity.ERROR, by().told("file", "why")),
    OUR_TROUBLE(Severity.ERROR, by().told("file")),
    FORMAT_MISNAMED(Severity.NOTE, by().told("file", "format")),
    MACROS_IGNORED(Severity.NOTE, by().told("file")),
    /** Whose the table is stays open. */
    QUOTED(Severity.QUERY, by().told("file")),
    // whose it is, which form, which round
    WRONG_FORM(Severity.ERROR, by("title").told("expected", "units").in(Special.HEADER, Special.BESIDE)),
    WRONG_ROUND(Severity.ERROR, by("found").told("expected").in(Special.THREAD, Special.STAMP, Special.COUNTED)),
    EARLY(Severity.NOTE, by("round").told("opens")),
    UNIT_UNKNOWN(Severity.ERROR, by("name").in(Special.NOBODY)),
    UNIT_CONFLICT(Severity.ERROR, by("one", "other").told("oneClue", "otherClue")),
    UNIT_NEAR_MATCH(Severity.ERROR, by("name").told("proposed")),
    UNIT_TWICE(Severity.ERROR, by("unit").told("files").in(Special.BESIDE)),
    ROUND_UNCLEAR(Severity.ERROR, by().told("rounds")),
    CAMPAIGN_UNCLEAR(Severity.ERROR, by().told("campaigns")),
    OTHER_BLANK(Severity.QUERY, by("found").told("expected")),
    OTHER_UNITS_ROWS(Severity.NOTE, by().told("units")),
    NO_FIGURES(Severity.ERROR, by("unit")),
    // the header
    COLUMN_MISSING(Severity.ERROR, by("header")),
    COLUMN_UNKNOWN(Severity.NOTE, by("header").told("more").in(Special.MORE)),
    COLUMN_AMBIGUOUS(Severity.ERROR, by("header").told("candidates")),
    COLUMN_HIDDEN(Severity.QUERY, by("header")),
    COLUMN_RENAMED(Severity.QUERY, by("header").told("expected")),
    UNIT_OF_MEASURE_UNKNOWN(Severity.QUERY, by("header").told("found", "expected")),
    HIDDEN_CONTENT(Severity.NOTE, by().told("numbers").in(HiddenPart.values())),
    STRUCK_OUT(Severity.NOTE, by().told("text")),
    EXAMPLE_ROW(Severity.NOTE, by("label")),
    ROW_SHIFTED(Severity.ERROR, by("row")),
    // one cell
    NOT_A_NUMBER(Severity.ERROR, by("header")),
    NOT_WHOLE(Severity.ERROR, by("header")),
    NEGATIVE(Severity.ERROR, by("header")),
    NUMBER_AS_TEXT(Severity.NOTE, by("header")),
    GROUPING_ODD(Severity.QUERY, by("header")),
    UNIT_CONVERTED(Severity.NOTE, by("header").told("from", "to")),
    APPROXIMATE(Severity.QUERY, by("header")),
    BLANK(Severity.ERROR, by("header")),
    BLANK_AS_ZERO(Severity.NOTE, by("header").told("rows")),
    NOT_APPLICABLE(Severity.QUERY, by("header")),
    NO_FIGURE_WORD(Severity.QUERY, by("header")),
    DATE_IN_NUMBER(Severity.QUERY, by("header")),
    ERROR_VALUE(Severity.ERROR, by("header")),
    SHOWN_DIFFERENTLY(Severity.NOTE, by("header").told("shown")),
    MORE_DECIMALS(Severity.NOTE, by("header").told("scale")),
    NOT_A_DATE(Severity.ERROR, by("header")),
    DATE_REWRITTEN(Severity.NOTE, by("header")),
    FORMULA_STALE(Severity.QUERY, by("header").told("formula", "kept").in(Special.BROKEN, Special.CONTRADICTED)),
    FORMULA_NO_VALUE(Severity.QUERY, by("header").told("formula", "kept")),
    FORMULA_RECOMPUTED(Severity.NOTE, by("header").told("formula", "kept")),
    EXTERNAL_LINK(Severity.QUERY, by("header").told("formula", "kept")),
    FIGURE_SHARED(Severity.QUERY, by("header").told("others")),
    // several cells
    RULE_BROKEN(
            Severity.ERROR,
            by("rule")
                    .told("arithmetic", "difference", "columns", "message", "statement")
                    .in(Special.NAMED)),
    TOTAL_MISMATCH(
            Severity.ERROR,
            by("header", "label")
                    .told("total", "sum", "rows", "difference", "tolerance", "arithmetic")
                    .in(Special.FORMULA)),
    SUMMED_FROM_DETAILS(Severity.NOTE, by().told("rows", "doubtful")),
    MAGNITUDE(
            Severity.QUERY,
            by("header")
                    .told("factor", "typical", "units", "per", "value")
                    .in(Special.EARLIER, Special.HEADS, Special.PER_HEAD)),
    SAME_AS_OTHER_UNIT(Severity.QUERY, by("other")),
    NIL_AFTER_FIGURES(Severity.QUERY, by().told("round")),
    AMENDMENT_UNDONE(Severity.QUERY, by().told("version", "before"));

    private final Severity severity;
    private final FindingParts parts;

    FindingCode(Severity severity, FindingParts parts) {
        this.severity = severity;
        this.parts = parts;
    }

    /** The names of the arguments that the code's sentences may use; one that does not apply is empty. */
    public List<String> arguments() {
        Stream<String> ofCases =
                parts.cases().stream().map(FindingCase::argument).filter(name -> !name.equals(Special.CASE));
        return Stream.of(parts.identifying().stream(), parts.told().stream(), ofCases)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** The names of the arguments by which findings of the code at one place are told from each other. */
    public List<String> identifying() {
        return parts.identifying();
    }

    /** What may be particular about a finding of the code. */
    public List<FindingCase> cases() {
        return parts.cases();
    }

    /**
     * The case that kept arguments name, if any.
     *
     * @param kept the words of a finding, among them that of its case
     */
    public Optional<FindingCase> caseIn(Map<String, String> kept) {
        return parts.cases().stream()
                .filter(one -> one.word().equals(kept.get(one.argument())))
                .findFirst();
    }

    /** The severity that the finding has where nothing else is said. */
    public Severity severity() {
        return severity;
    }

    /** The stable id, for instance {@code rule-broken}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + (this == QUOTED ? "?" : "");
    }

    public static Optional<FindingCode> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
