package org.huibao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose the rows of a table are. Rows that name units speak first; what stands around the table must not
 * contradict them; a registered sender counts only for its own rows.
 */
final class Ownership {
    private final Names names;
    private final Clues clues;
    private final Evidence evidence;
    private final List<FigureRow> rows;
    private final boolean isNil;
    private final Map<ReportingUnit, List<FigureRow>> byUnit = new LinkedHashMap<>();
    private final List<FigureRow> strangers = new ArrayList<>();
    private final List<FigureRow> totals = new ArrayList<>();

    Ownership(Names names, Clues clues, Evidence evidence, List<FigureRow> rows, boolean isNil) {
        this.names = names;
        this.clues = clues;
        this.evidence = evidence;
        this.rows = rows;
        this.isNil = isNil;
    }

    Owned decide() {
        sort();
        giveTotalToOnlyUnit();
        return byUnit.isEmpty() ? single() : several();
    }

    /** Gives every filled row to the unit that it names, or that stands above it where units have their parts below them. */
    private void sort() {
        boolean nested = isNested();
        @Nullable ReportingUnit above = nested ? firstUnit() : null;
        for (FigureRow row : rows) {
            Line line = row.line();
            if (line.unit() != null) {
                above = line.unit();
                if (row.isFilled()) {
                    byUnit.computeIfAbsent(line.unit(), unit -> new ArrayList<>())
                            .add(row);
                }
            } else if (row.isFilled() && line.kind() == Line.Kind.TOTAL) {
                totals.add(row);
            } else if (row.isFilled() && line.kind() == Line.Kind.OTHER) {
                boolean part = nested && above != null && !names.isOnRosterLevel(line.label());
                (part ? byUnit.computeIfAbsent(above, unit -> new ArrayList<>()) : strangers).add(row);
            }
        }
    }

    /** Where one unit's parts are all that a table holds, its total row is that unit's own. */
    private void giveTotalToOnlyUnit() {
        if (byUnit.size() == 1 && strangers.isEmpty() && totals.size() == 1) {
            List<FigureRow> own = byUnit.values().iterator().next();
            if (own.stream().allMatch(row -> role(row) == Row.Role.DETAIL)) {
                own.add(totals.get(0).totalling(byUnit.keySet().iterator().next()));
            }
        }
    }

    private @Nullable ReportingUnit firstUnit() {
        return rows.stream()
                .filter(row -> row.isFilled() && row.line().unit() != null)
                .findFirst()
                .map(row -> row.line().unit())
                .orElse(null);
    }

    /** Whether at least half of the units that are filled in have filled rows below them that name no unit. */
    private boolean isNested() {
        int units = 0;
        int parents = 0;
        boolean open = false;
        for (FigureRow row : rows) {
            if (row.isFilled() && row.line().unit() != null) {
                units++;
                open = true;
            } else if (row.isFilled()
                    && row.line().kind() == Line.Kind.OTHER
                    && !names.isOnRosterLevel(row.line().label())) {
                parents += open || units == 0 && parents == 0 ? 1 : 0;
                open = false;
            }
        }
        return units > 0 && parents * 2 >= units;
    }

    /** The table names no unit that is filled in: everything in it is one unit's, whose name stands elsewhere. */
    private Owned single() {
        Optional<FigureRow> stranger = strangers.stream()
                .filter(row -> names.isOnRosterLevel(row.line().label()))
                .findFirst();
        if (stranger.isPresent()) {
            return Owned.nobody(Evidence.unknown(
                    names, stranger.get().line().label(), stranger.get().line().place()));
        }
        Set<ReportingUnit> told = told();
        if (told.size() > 1) {
            return conflict(new ArrayList<>(told));
        }
        if (told.isEmpty() && strangers.isEmpty() && totals.isEmpty()) {
            return Owned.nobody(Finding.of(FindingCode.NO_FIGURES, Map.of("unit", "")));
        }
        if (told.isEmpty()) {
            return Owned.nobody(
                    evidence.strange().isEmpty()
                            ? Finding.of(FindingCode.UNIT_UNKNOWN, Map.of("name", ""))
                            : Evidence.unknown(names, evidence.strange(), evidence.strangePlace()));
        }
        ReportingUnit unit = told.iterator().next();
        if (!evidence.strange().isEmpty() && clues.unit() == null) {
            return Owned.nobody(Evidence.unknown(names, evidence.strange(), evidence.strangePlace()));
        }
        return mayReport(unit) ? whole(unit) : notTheSender(unit);
    }

    private Set<ReportingUnit> told() {
        if (clues.unit() != null) {
            return Set.of(clues.unit());
        }
        Set<ReportingUnit> told = evidence.units();
        boolean senderTells =
                told.isEmpty() && evidence.strange().isEmpty() && clues.sender().size() == 1;
        return senderTells ? new LinkedHashSet<>(clues.sender()) : told;
    }

    private boolean mayReport(ReportingUnit unit) {
        return clues.fromCountyStaff() || clues.sender().contains(unit);
    }

    private Owned notTheSender(ReportingUnit unit) {
        String senders = clues.sender().stream().map(ReportingUnit::name).collect(Collectors.joining("、"));
        return Owned.nobody(Finding.of(
                FindingCode.UNIT_CONFLICT,
                Map.of(
                        "one",
                        unit.name(),
                        "oneClue",
                        evidence.clues().getOrDefault(unit, ""),
                        "other",
                        senders,
                        "otherClue",
                        "")));
    }

    private Owned conflict(List<ReportingUnit> units) {
        ReportingUnit one = units.get(0);
        ReportingUnit other = units.get(1);
        return Owned.nobody(Evidence.conflict(
                one,
                evidence.clues().getOrDefault(one, ""),
                other,
                evidence.clues().getOrDefault(other, "")));
    }

    private Owned whole(ReportingUnit unit) {
        if (strangers.isEmpty() && totals.isEmpty()) {
            return empty(unit);
        }
        boolean own = strangers.size() == 1
                && totals.isEmpty()
                && strangers.get(0).line().label().codePoints().noneMatch(Character::isIdeographic);
        List<Row> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (FigureRow row : strangers) {
            boolean isOwn = own || Labels.isOwn(Stem.plain(row.line().label()));
            kept.add(row.as(isOwn ? Row.Role.UNIT : Row.Role.DETAIL));
            findings.addAll(isOwn ? row.ownFindings(unit) : row.typeFindings(unit));
        }
        @Nullable Row total = null;
        if (!totals.isEmpty()) {
            total = totals.get(0).as(Row.Role.TOTAL);
            kept.add(total);
            findings.addAll(
                    kept.stream().anyMatch(row -> row.role() == Row.Role.UNIT)
                            ? totals.get(0).typeFindings(unit)
                            : totals.get(0).ownFindings(unit));
        }
        return new Owned(List.of(new UnitRows(unit, kept, false)), total, List.of(), findings, List.of());
    }

    private Owned empty(ReportingUnit unit) {
        UnitRows none = new UnitRows(unit, List.of(), isNil);
        List<Finding> findings = isNil
                ? List.of()
                : List.of(Finding.of(FindingCode.NO_FIGURES, Map.of("unit", unit.name()))
                        .ofUnit(unit.name()));
        return new Owned(List.of(none), null, List.of(), findings, List.of());
    }

    /** The table's rows name units. */
    private Owned several() {
        Set<ReportingUnit> filled = new LinkedHashSet<>(byUnit.keySet());
        Set<ReportingUnit> counted = counted(filled);
        Optional<Owned> contradiction = contradiction(filled, counted);
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        List<UnitRows> units = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Row> members = new ArrayList<>();
        boolean totalIsOwn = byUnit.values().stream()
                .flatMap(List::stream)
                .anyMatch(row ->
                        !totals.isEmpty() && row.entries() == totals.get(0).entries());
        byUnit.forEach((unit, own) -> {
            UnitRows rowsOf = rowsOf(unit, own);
            members.addAll(rowsOf.own().map(List::of).orElseGet(rowsOf::details));
            if (counted.contains(unit)) {
                units.add(rowsOf);
                findings.addAll(findingsOf(unit, own));
            }
        });
        strangers.forEach(row -> members.add(row.as(Row.Role.DETAIL)));
        List<Finding> unclaimed = strangers.stream()
                .map(row ->
                        Evidence.unknown(names, row.line().label(), row.line().place()))
                .toList();
        others(filled, counted).ifPresent(findings::add);
        Row total = totals.isEmpty() ? null : totals.get(0).as(Row.Role.TOTAL);
        if (total != null) {
            findings.addAll(totals.get(0).typeFindings(null));
        }
        return new Owned(units, total, totalIsOwn ? List.of() : members, findings, unclaimed);
    }

    private Set<ReportingUnit> counted(Set<ReportingUnit> filled) {
        Set<ReportingUnit> counted = new LinkedHashSet<>(filled);
        if (clues.unit() != null) {
            counted.retainAll(Set.of(clues.unit()));
        } else if (!clues.fromCountyStaff()) {
            counted.retainAll(clues.sender());
        }
        return counted;
    }

    private Optional<Owned> contradiction(Set<ReportingUnit> filled, Set<ReportingUnit> counted) {
        ReportingUnit first = filled.iterator().next();
        if (counted.isEmpty()) {
            return Optional.of(
                    clues.unit() == null
                            ? notTheSender(first)
                            : Owned.nobody(Evidence.conflict(clues.unit(), "", first, label(first))));
        }
        if (clues.unit() != null) {
            return Optional.empty();
        }
        Set<ReportingUnit> against = evidence.units();
        boolean agrees = against.stream().anyMatch(filled::contains);
        against.removeAll(filled);
        boolean contradicted = !against.isEmpty() && (filled.size() == 1 || !agrees);
        if (!contradicted) {
            return Optional.empty();
        }
        ReportingUnit other = against.iterator().next();
        return Optional.of(Owned.nobody(
                Evidence.conflict(first, label(first), other, evidence.clues().getOrDefault(other, ""))
                        .at(byUnit.get(first).get(0).line().place())));
    }

    private String label(ReportingUnit unit) {
        return byUnit.get(unit).get(0).line().label();
    }

    private static UnitRows rowsOf(ReportingUnit unit, List<FigureRow> own) {
        return new UnitRows(unit, own.stream().map(row -> row.as(role(row))).toList(), false);
    }

    private static Row.Role role(FigureRow row) {
        return switch (row.line().kind()) {
            case UNIT -> Row.Role.UNIT;
            case TOTAL -> Row.Role.TOTAL;
            case PART, OTHER, SUBTOTAL, EXAMPLE, FOOTER -> Row.Role.DETAIL;
        };
    }

    private static List<Finding> findingsOf(ReportingUnit unit, List<FigureRow> own) {
        boolean named = own.stream().anyMatch(row -> row.line().kind() == Line.Kind.UNIT);
        List<Finding> findings = new ArrayList<>();
        for (FigureRow row : own) {
            boolean figures =
                    row.line().kind() == Line.Kind.UNIT || !named && row.line().kind() == Line.Kind.TOTAL;
            findings.addAll(figures ? row.ownFindings(unit) : row.typeFindings(unit));
        }
        long unitRows =
                own.stream().filter(row -> row.line().kind() == Line.Kind.UNIT).count();
        if (unitRows > 1) {
            findings.add(Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", unit.name()))
                    .ofUnit(unit.name())
                    .at(own.get(own.size() - 1).line().place()));
        }
        return findings;
    }

    private Optional<Finding> others(Set<ReportingUnit> filled, Set<ReportingUnit> counted) {
        String others = filled.stream()
                .filter(unit -> !counted.contains(unit))
                .map(ReportingUnit::name)
                .collect(Collectors.joining("、"));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.OTHER_UNITS_ROWS, Map.of("units", others)));
    }
}
