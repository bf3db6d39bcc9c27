package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.reading.cells.Cell;
import org.huibao.recognition.value.SeenCell;
import org.huibao.recognition.value.ValuedCell;
import org.huibao.recognition.value.Values;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * A line with what stands under each of the form's columns.
 *
 * @param findings what is to be said of its cells; of a row without figures, of what is declared not to apply
 * @param isFilled whether somebody wrote figures into it: formulas that come to nothing in a row left empty do not count
 * @param isNil whether the row says 零报告 in place of figures
 * @param isOverRows whether a formula in it computes other rows
 * @param summing the columns that add up: each key with its header
 */
public record FigureRow(
        StubLine line,
        Map<String, Entry> entries,
        List<Finding> findings,
        boolean isFilled,
        boolean isNil,
        boolean isOverRows,
        Map<String, String> summing) {
    private static final Set<String> NO_FAULT_OF_EMPTY_CELLS = Set.of("#REF!", "#NAME?", "#NULL!");
    private static final Set<FindingCode> ONLY_OF_OWN_ROWS = Set.of(
            FindingCode.BLANK, FindingCode.BLANK_AS_ZERO, FindingCode.NOT_APPLICABLE, FindingCode.NO_FIGURE_WORD);

    public static FigureRow of(Page page, List<FigureColumn> columns, StubLine line) {
        List<Map.Entry<String, Entry>> entries = new ArrayList<>(columns.size());
        List<Finding> findings = new ArrayList<>();
        List<Finding> declined = new ArrayList<>();
        boolean filled = false;
        boolean figured = false;
        boolean overRows = false;
        int looked = 0;
        int faults = 0;
        for (FigureColumn under : columns) {
            Column column = under.column();
            Place place = page.placeOf(line.row(), under.at());
            Cell cell = page.at(line.row(), under.at());
            ValuedCell valued = under.isHidden()
                    ? new ValuedCell(new Entry.Gap(Entry.Why.UNREADABLE, "", place), List.of())
                    : Values.read(cell, column, under.scaling(), place);
            entries.add(Map.entry(column.key(), valued.entry()));
            findings.addAll(valued.findings());
            declined(column, valued.entry()).ifPresent(declined::add);
            MergedFigures.covering(page, line.row(), under).ifPresent(findings::add);
            boolean written = under.isSeen() && isWritten(cell, valued.entry());
            looked += under.isSeen() ? 1 : 0;
            faults += under.isSeen() && isFault(cell, valued.entry()) ? 1 : 0;
            filled |= written;
            overRows = overRows || under.isSeen() && page.computesOtherRows(cell, line.row(), under.at());
            figured |= written && !isOnlyWord(valued);
        }
        boolean nil = !figured && saysNil(page, line.row());
        boolean nothingElse = faults > 0 && faults == looked;
        boolean says = (filled || nothingElse) && !nil;
        return new FigureRow(
                line,
                Map.ofEntries(entries.toArray(Map.Entry[]::new)),
                List.copyOf(says ? findings : declined),
                says,
                nil,
                overRows,
                FigureColumn.summing(columns));
    }

    /** What is asked of a row that is filled with nothing but 不涉及 and strokes: it is no submission. */
    private static Optional<Finding> declined(Column column, Entry entry) {
        return column.required() && entry instanceof Entry.Gap gap && gap.why() == Entry.Why.NOT_APPLICABLE
                ? Optional.of(Finding.of(FindingCode.NOT_APPLICABLE, Map.of("header", SeenCell.header(column)))
                        .at(gap.place())
                        .about(column.key())
                        .with(gap.original(), null))
                : Optional.empty();
    }

    /** A formula's error: a row of nothing else was not left empty. */
    private static boolean isFault(@Nullable Cell cell, Entry entry) {
        return cell != null && cell.formula() != null && isUnreadable(entry);
    }

    private static boolean isUnreadable(Entry entry) {
        return entry instanceof Entry.Gap gap && gap.why() == Entry.Why.UNREADABLE;
    }

    /** 无 in every cell beside a 零报告 says the same once more. */
    private static boolean isOnlyWord(ValuedCell valued) {
        return !valued.findings().isEmpty()
                && valued.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NO_FIGURE_WORD);
    }

    private static boolean saysNil(Page page, int row) {
        return IntStream.range(0, page.columns()).anyMatch(column -> AbsenceWords.saysNil(page.ownText(row, column)));
    }

    private static boolean isWritten(@Nullable Cell cell, Entry entry) {
        boolean computed = cell != null && cell.formula() != null && !isLost(cell, cell.formula());
        if (entry instanceof Entry.Figure figure) {
            return !computed || figure.value().signum() != 0;
        }
        boolean nil = cell != null && AbsenceWords.saysNil(cell.text());
        return isUnreadable(entry) && !computed && !nil;
    }

    /** Whether a formula held a figure, or may have, that cannot be had from it now: it has not come to nothing. */
    private static boolean isLost(Cell cell, Cell.Formula formula) {
        return switch (formula.check()) {
            case NO_VALUE, EXTERNAL, BROKEN, CONTRADICTED -> true;
            case STALE -> !"0".equals(formula.kept());
            case AGREES, COMPUTED -> NO_FAULT_OF_EMPTY_CELLS.contains(cell.text());
        };
    }

    /** What is asked of each of its strokes where figures stand elsewhere. */
    public List<Finding> strokes() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Entry.Gap gap && gap.why() == Entry.Why.NOT_APPLICABLE)
                .filter(entry -> summing.containsKey(entry.getKey()))
                .map(entry -> Finding.of(
                                FindingCode.NOT_APPLICABLE, Map.of("header", summing.getOrDefault(entry.getKey(), "")))
                        .at(entry.getValue().place())
                        .about(entry.getKey())
                        .with(entry.getValue().original(), null))
                .toList();
    }

    /** The same row as the total of one unit, or of the whole table. */
    public FigureRow totalling(@Nullable ReportingUnit unit) {
        return as(StubLine.Kind.TOTAL, unit);
    }

    /** The same row, whatever its words alone say that it is. */
    public FigureRow as(StubLine.Kind kind, @Nullable ReportingUnit unit) {
        StubLine other = new StubLine(line.row(), line.label(), line.place(), kind, unit);
        return new FigureRow(other, entries, findings, isFilled, isNil, isOverRows, summing);
    }

    /** The same row with more to be said of its cells. */
    FigureRow telling(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new FigureRow(line, entries, List.copyOf(all), isFilled, isNil, isOverRows, summing);
    }

    /** What stands in the columns that add up, by column key. */
    public Map<String, Entry> addends() {
        if (summing.keySet().containsAll(entries.keySet())) {
            return entries;
        }
        Map<String, Entry> addends = new HashMap<>(entries);
        addends.keySet().retainAll(summing.keySet());
        return addends;
    }

    /** What the row is to the unit that it names or stands under. */
    public Row.Role role() {
        return switch (line.kind()) {
            case UNIT -> Row.Role.UNIT;
            case TOTAL -> Row.Role.TOTAL;
            case PART, SEAT, OTHER, SUBTOTAL, EXAMPLE, FOOTER -> Row.Role.DETAIL;
        };
    }

    public Row as(Row.Role role) {
        return new Row(role, line.label(), line.place(), entries);
    }

    /** What is to be said of the row's cells as the unit's own figures. */
    public List<Finding> ownFindings(ReportingUnit unit) {
        return findings.stream().map(finding -> finding.ofUnit(unit.name())).toList();
    }

    /** What is to be said of its cells where only the type of what they hold matters: a detail may be left blank. */
    public List<Finding> typeFindings(@Nullable ReportingUnit unit) {
        return findings.stream()
                .filter(finding -> !ONLY_OF_OWN_ROWS.contains(finding.code()))
                .map(finding -> finding.ofUnit(unit == null ? null : unit.name()))
                .toList();
    }
}
