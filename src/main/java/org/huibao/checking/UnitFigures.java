package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.recognition.whose.UnitRows;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * One unit's figures: its unit row as written, else its total row, else the sum of its detail rows.
 *
 * @param own the row that the figures stand in, or null where they are a sum
 * @param entries by column key; a column that the table does not have is absent
 */
record UnitFigures(
        RecognisedTable table, UnitRows rows, @Nullable Row own, Map<String, Entry> entries) implements UnitOfRound {
    UnitFigures {
        entries = Map.copyOf(entries);
    }

    static UnitFigures of(RecognisedTable table, UnitRows rows) {
        if (rows.nil()) {
            return new UnitFigures(table, rows, rows.own().orElse(null), Map.of());
        }
        Optional<Row> filled = Stream.of(Row.Role.UNIT, Row.Role.TOTAL)
                .flatMap(role -> rows.rows().stream().filter(row -> row.role() == role))
                .filter(row -> row.holdsFigures() || isWritten(row))
                .findFirst();
        boolean detailed = rows.details().stream().anyMatch(Row::holdsFigures);
        Row own = filled.orElse(detailed ? null : rows.own().orElse(null));
        return new UnitFigures(
                table,
                rows,
                own,
                own != null ? own.entries() : DetailSums.of(table.campaign().form(), rows.parts()));
    }

    /** Figures that were reported before, without the rows that they stood in. */
    static UnitFigures reported(Campaign campaign, Round round, ReportingUnit unit, Map<String, Entry> entries) {
        RecognisedTable table = new RecognisedTable(
                campaign, round, "", Grounds.UNKEPT, List.of(), List.of(), null, List.of(), List.of(), List.of());
        return new UnitFigures(table, new UnitRows(unit, List.of(), false), null, entries);
    }

    /** What stands in a row of the unit's own is its figures, though nobody can read them: the parts do not replace it. */
    private static boolean isWritten(Row row) {
        return row.entries().values().stream()
                .anyMatch(entry -> entry instanceof Entry.Gap gap
                        && gap.why() == Entry.Why.UNREADABLE
                        && !gap.original().isBlank());
    }

    boolean isNil() {
        return rows.nil();
    }

    boolean isSummed() {
        return own == null && !rows.details().isEmpty();
    }

    /** Whether the figures are those of a row that adds up what stands beside it, or would if its parts were shown. */
    boolean isTotal() {
        return own != null && own.role() == Row.Role.TOTAL;
    }

    @Override
    public ReportingUnit unit() {
        return rows.unit();
    }

    /** Where the unit's figures begin: the stub of its own row, else of its first row. */
    @Nullable
    Place stub() {
        if (own != null) {
            return own.place();
        }
        return rows.rows().isEmpty() ? null : rows.rows().get(0).place();
    }

    Form form() {
        return table.campaign().form();
    }

    /** The figure; a blank is 0 where the form says that blanks are. */
    @Override
    public Optional<BigDecimal> figure(Column column) {
        Entry entry = entries.get(column.key());
        if (entry instanceof Entry.Figure figure) {
            return Optional.of(figure.value());
        }
        boolean isZero = entry instanceof Entry.Gap gap && gap.why() == Entry.Why.BLANK && Blanks.areZero(column);
        return isZero ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** The finding, about this unit and at the entry's cell. */
    Finding at(Entry entry, Column column, Finding finding) {
        String taken = entry instanceof Entry.Figure figure ? figure.plain() : finding.taken();
        return finding.at(entry.place())
                .about(column.key())
                .ofUnit(unit().name())
                .with(entry.original(), taken);
    }
}
