package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.ReportingUnit;

/**
 * Decides whose the rows of a table are. Rows that name units speak first; what stands around the table must not
 * contradict them; a registered sender counts only for its own rows.
 */
public final class Ownership {
    private final Names names;
    private final Clues clues;
    private final Evidence evidence;
    private final RowsByUnit rows;
    private final boolean isNil;
    private final Set<ReportingUnit> listed;

    public Ownership(Names names, Clues clues, Evidence evidence, List<FigureRow> rows, boolean isNil) {
        this.names = names;
        this.clues = clues;
        this.evidence = evidence;
        this.rows = RowsByUnit.of(names, rows);
        this.isNil = isNil;
        this.listed = rows.stream()
                .map(row -> row.line().unit())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public OwnedRows decide() {
        return rows.units().isEmpty() ? single() : several();
    }

    /** The table names no unit that is filled in: everything in it is one unit's, whose name stands elsewhere. */
    private OwnedRows single() {
        Optional<FigureRow> stranger = rows.strangers().stream()
                .filter(row -> names.isOnRosterLevel(row.line().label()))
                .filter(row -> !RowLabels.isOwn(PlainText.of(row.line().label())))
                .findFirst();
        boolean isClaimed = clues.unit() != null && rows.strangers().size() == 1;
        if (stranger.isPresent() && !isClaimed) {
            StubLine line = stranger.get().line();
            return OwnedRows.nobody(Evidence.unknown(names, line.label(), line.place()));
        }
        List<ReportingUnit> told = told();
        if (told.size() > 1) {
            return OwnedRows.nobody(evidence.conflict(told.get(0), told.get(1)));
        }
        if (told.isEmpty() && rows.isEmpty()) {
            return OwnedRows.nobody(
                    noFigures(listed.size() == 1 ? listed.iterator().next().name() : ""));
        }
        if (told.isEmpty()
                && rows.strangers().isEmpty()
                && listed.size() == 1
                && evidence.strange().isEmpty()) {
            String only = listed.iterator().next().name();
            return OwnedRows.nobody(noFigures(only).ofUnit(only));
        }
        if (told.isEmpty() || clues.unit() == null && !evidence.strange().isEmpty()) {
            return OwnedRows.nobody(evidence.unknown(names));
        }
        if (clues.unit() == null && !evidence.elsewhere().isEmpty()) {
            return OwnedRows.nobody(Evidence.unknown(names, evidence.elsewhere(), null));
        }
        ReportingUnit unit = told.get(0);
        boolean may = clues.fromCountyStaff() || clues.sender().contains(unit);
        return may
                ? WholeTable.of(unit, rows, isNil, isClaimed && stranger.isPresent())
                        .telling(declined(unit))
                : notTheSender(unit);
    }

    /** The unit's own row says that nothing applies, while a total beside it has figures. */
    private List<Finding> declined(ReportingUnit unit) {
        return rows.totals().isEmpty()
                ? List.of()
                : rows.rows().stream()
                        .filter(row -> unit.equals(row.line().unit()))
                        .flatMap(row -> row.strokes().stream())
                        .map(finding -> finding.ofUnit(unit.name()))
                        .toList();
    }

    private static Finding noFigures(String unit) {
        return Finding.of(FindingCode.NO_FIGURES, Map.of("unit", unit));
    }

    private List<ReportingUnit> told() {
        if (clues.unit() != null) {
            return List.of(clues.unit());
        }
        List<ReportingUnit> told = List.copyOf(evidence.units());
        if (told.isEmpty() && isNil && listed.size() == 1) {
            return List.copyOf(listed);
        }
        boolean senderTells =
                told.isEmpty() && evidence.strange().isEmpty() && clues.sender().size() == 1;
        ReportingUnit blank = evidence.blank();
        if (!senderTells && told.isEmpty() && evidence.strange().isEmpty() && blank != null) {
            return List.of(blank);
        }
        return senderTells ? clues.sender() : told;
    }

    private OwnedRows notTheSender(ReportingUnit unit) {
        String senders = Listing.of(clues.sender().stream().map(ReportingUnit::name));
        return OwnedRows.nobody(Evidence.conflict(unit.name(), evidence.clue(unit), senders, clues.subject()));
    }

    /** The table's rows name units. */
    private OwnedRows several() {
        Set<ReportingUnit> filled = rows.units().keySet();
        Set<ReportingUnit> counted = new LinkedHashSet<>(filled);
        if (clues.unit() != null) {
            counted.retainAll(Set.of(clues.unit()));
        } else if (!clues.fromCountyStaff()) {
            counted.retainAll(clues.sender());
        }
        return contradiction(filled, counted)
                .orElseGet(() -> SeveralUnits.of(rows, counted).with(strangers(), beside(filled, counted)));
    }

    /** What is told beside the rows that count: of other units' rows, and of rows in which nothing applies. */
    private List<Finding> beside(Set<ReportingUnit> filled, Set<ReportingUnit> counted) {
        List<Finding> findings = new ArrayList<>(others(filled, counted));
        if (clues.unit() == null && clues.fromCountyStaff()) {
            for (FigureRow row : rows.rows()) {
                ReportingUnit unit = row.line().unit();
                if (unit != null && !filled.contains(unit)) {
                    findings.addAll(row.ownFindings(unit));
                }
            }
        }
        return findings;
    }

    private Optional<OwnedRows> contradiction(Set<ReportingUnit> filled, Set<ReportingUnit> counted) {
        ReportingUnit first = filled.iterator().next();
        if (counted.isEmpty()) {
            return Optional.of(
                    clues.unit() == null
                            ? notTheSender(first)
                            : OwnedRows.nobody(Evidence.conflict(clues.unit().name(), "", first.name(), label(first))));
        }
        Optional<String> strange = clues.unit() == null ? evidence.against(filled, names) : Optional.empty();
        if (strange.isPresent()) {
            return Optional.of(disagreeing(first, strange.get(), strange.get()));
        }
        Set<ReportingUnit> against = new LinkedHashSet<>(evidence.units());
        boolean agrees = against.stream().anyMatch(filled::contains);
        against.removeAll(filled);
        if (clues.unit() != null || against.isEmpty() || filled.size() > 1 && agrees) {
            return Optional.empty();
        }
        ReportingUnit other = against.iterator().next();
        return Optional.of(disagreeing(first, other.name(), evidence.clue(other)));
    }

    private OwnedRows disagreeing(ReportingUnit first, String other, String clue) {
        Finding conflict = Evidence.conflict(first.name(), label(first), other, clue);
        return OwnedRows.nobody(conflict.at(rows.of(first).get(0).line().place()));
    }

    private String label(ReportingUnit unit) {
        return rows.of(unit).get(0).line().label();
    }

    private List<Finding> strangers() {
        return rows.strangers().stream()
                .map(row ->
                        Evidence.unknown(names, row.line().label(), row.line().place()))
                .toList();
    }

    private static List<Finding> others(Set<ReportingUnit> filled, Set<ReportingUnit> counted) {
        String others = Listing.of(
                filled.stream().filter(unit -> !counted.contains(unit)).map(ReportingUnit::name));
        return others.isEmpty()
                ? List.of()
                : List.of(Finding.of(FindingCode.OTHER_UNITS_ROWS, Map.of("units", others)));
    }
}
