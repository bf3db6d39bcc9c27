package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.HiddenPart;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that a filter or a person hid. They are never read, but a sum may stand on them, and a unit whose
 * only row is hidden seems to have sent nothing: both want an answer. Old figures beside a row that is seen do not.
 */
public record HiddenRows(Clues clues, List<FigureRow> rows) {

    /** What the table's seen rows are, with what the hidden ones put in question. */
    public OwnedRows beside(OwnedRows seen) {
        if (rows.isEmpty() || seen.units().isEmpty()) {
            return seen;
        }
        List<UnitRows> units = seen.units().stream()
                .map(unit -> unit.doubting(hiddenOf(unit, seen.units())))
                .toList();
        List<Finding> findings = new ArrayList<>(seen.findings());
        findings.addAll(missed(seen));
        return new OwnedRows(units, seen.total(), members(seen), seen.subtotals(), findings, seen.unclaimed());
    }

    private List<Doubt> hiddenOf(UnitRows unit, List<UnitRows> all) {
        return rows.stream()
                .filter(row -> owner(row, all).filter(unit::equals).isPresent())
                .filter(row -> row.line().kind() == StubLine.Kind.OTHER
                        || row.line().kind() == StubLine.Kind.PART
                        || unit.own().isEmpty())
                .map(row -> new Doubt(row.as(Row.Role.DETAIL), Doubt.Why.HIDDEN))
                .toList();
    }

    /** The unit that the row names, else the one whose rows it stands among. */
    private static Optional<UnitRows> owner(FigureRow row, List<UnitRows> all) {
        ReportingUnit named = row.line().unit();
        if (named != null) {
            return all.stream().filter(unit -> unit.unit().equals(named)).findFirst();
        }
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        return all.stream()
                .filter(unit -> !unit.details().isEmpty())
                .filter(unit -> isAround(unit, row))
                .findFirst();
    }

    private static boolean isAround(UnitRows unit, FigureRow row) {
        int at = row.line().place().row();
        return unit.rows().stream().anyMatch(own -> own.place().row() < at)
                && unit.rows().stream().anyMatch(own -> own.place().row() > at);
    }

    /** Units of which nothing but a hidden row is there. */
    private Stream<FigureRow> only(OwnedRows seen) {
        return rows.stream()
                .filter(row -> row.line().kind() == StubLine.Kind.UNIT)
                .filter(row -> !seen.owners().contains(row.line().unit()));
    }

    private static @Nullable String named(FigureRow row) {
        ReportingUnit unit = row.line().unit();
        return unit == null ? null : unit.name();
    }

    private List<Finding> missed(OwnedRows seen) {
        if (!clues.fromCountyStaff() || clues.unit() != null) {
            return List.of();
        }
        return only(seen)
                .map(row -> Finding.of(
                                FindingCode.HIDDEN_CONTENT,
                                Map.of(
                                        "numbers",
                                        String.valueOf(
                                                row.as(Row.Role.UNIT).entries().size())))
                        .as(HiddenPart.ROWS)
                        .weighing(Severity.QUERY)
                        .at(row.line().place())
                        .ofUnit(named(row)))
                .toList();
    }

    /** A total over rows of which some are hidden is right if it is right with those. */
    private List<Row> members(OwnedRows seen) {
        Row total = seen.total();
        if (total == null || seen.members().isEmpty()) {
            return seen.members();
        }
        List<Row> all = new ArrayList<>(seen.members());
        only(seen).map(row -> row.as(Row.Role.UNIT)).forEach(all::add);
        return Subtotal.agreeing(total, all) > Subtotal.agreeing(total, seen.members()) ? all : seen.members();
    }
}
