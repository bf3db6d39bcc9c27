package org.huibao.recognition.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;
import org.jspecify.annotations.Nullable;

/** A cell under a column, with what has been noticed about it so far. */
public final class SeenCell {
    private static final KnownAnswers<Column, String> HEADERS = new KnownAnswers<>(
            5_000,
            column -> String.join(
                    "/", column.path().stream().map(PlainText::inOneLine).toList()));

    private final Cell cell;
    private final Column column;
    private final Place place;
    /** Most cells have none. */
    private List<Finding> findings = List.of();

    SeenCell(Cell cell, Column column, Place place) {
        this.cell = cell;
        this.column = column;
        this.place = place;
    }

    /** The headers from group to column in one, as findings name it. */
    public static String header(Column column) {
        return HEADERS.of(column);
    }

    Cell cell() {
        return cell;
    }

    Column column() {
        return column;
    }

    /** A person sees nothing, not even a zero-width character. */
    boolean isBlank() {
        return cell.kind() == Cell.Kind.TEXT && Glyphs.plain(cell.text()).isEmpty();
    }

    /** What a formula did to get here. */
    void tellFormula() {
        Cell.Formula formula = cell.formula();
        if (formula == null) {
            return;
        }
        String kept = formula.kept() == null ? "" : formula.kept();
        Map<String, String> arguments = Map.of("formula", formula.text(), "kept", kept);
        String taken = cell.kind() == Cell.Kind.NUMBER ? cell.text() : null;
        switch (formula.check()) {
            case AGREES -> {}
            case STALE -> add(FindingCode.FORMULA_STALE, arguments, kept, taken);
            case BROKEN -> {
                add(FindingCode.FORMULA_STALE, arguments, cell.text(), taken);
                last(findings.get(findings.size() - 1).as(Special.BROKEN));
            }
            case CONTRADICTED -> {
                add(FindingCode.FORMULA_STALE, arguments, cell.text(), taken);
                last(findings.get(findings.size() - 1).as(Special.CONTRADICTED));
            }
            case COMPUTED -> add(FindingCode.FORMULA_RECOMPUTED, arguments, "=" + formula.text(), taken);
            case NO_VALUE -> add(FindingCode.FORMULA_NO_VALUE, arguments, "=" + formula.text(), null);
            case EXTERNAL -> add(FindingCode.EXTERNAL_LINK, arguments, "=" + formula.text(), taken);
        }
    }

    /** In place of what was told last. */
    private void last(Finding finding) {
        findings.set(findings.size() - 1, finding);
    }

    void tell(FindingCode code, @Nullable BigDecimal taken) {
        tell(code, Map.of(), taken);
    }

    void tell(FindingCode code, Map<String, String> arguments, @Nullable BigDecimal taken) {
        String text = cell.text();
        String plain = taken == null ? null : Entry.Figure.plain(taken);
        // large tables have many of these: the same text is kept once
        add(code, arguments, text, text.equals(plain) ? text : plain);
    }

    /** Tells it with another weight than usual. */
    void tell(FindingCode code, Severity severity, Map<String, String> arguments, @Nullable BigDecimal taken) {
        tell(code, arguments, taken);
        last(findings.get(findings.size() - 1).weighing(severity));
    }

    void tellTaken(FindingCode code, String taken) {
        add(code, Map.of(), cell.text(), taken);
    }

    ValuedCell figure(BigDecimal value) {
        return new ValuedCell(new Entry.Figure(value, cell.says(value) ? null : cell.text(), place), findings);
    }

    ValuedCell words(String words) {
        return new ValuedCell(new Entry.Words(words, place), findings);
    }

    ValuedCell gap(Entry.Why why) {
        return new ValuedCell(new Entry.Gap(why, cell.text(), place), findings);
    }

    ValuedCell unreadable(FindingCode code) {
        tell(code, null);
        return gap(Entry.Why.UNREADABLE);
    }

    private void add(FindingCode code, Map<String, String> arguments, String original, @Nullable String taken) {
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        Map<String, String> all = new HashMap<>(arguments);
        all.put("header", header(column));
        findings.add(Finding.of(code, all).at(place).about(column.key()).with(original, taken));
    }
}
