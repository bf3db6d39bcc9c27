package org.huibao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;

/**
 * Makes one submission of a unit's rows where several tables of a document hold some: the same figures count once, parts
 * on several sheets are one unit's parts, and two different sets of figures are nobody's.
 */
final class Merging {
    private final List<RecognisedTable> tables;
    private final List<Finding> unclaimed;

    private record Key(String campaign, String round, ReportingUnit unit) {}

    Merging(List<RecognisedTable> tables, List<Finding> unclaimed) {
        this.tables = tables;
        this.unclaimed = unclaimed;
    }

    List<RecognisedTable> merged() {
        Map<Key, List<UnitRows>> pieces = new LinkedHashMap<>();
        Map<Key, Integer> owner = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            for (UnitRows rows : tables.get(i).units()) {
                Key key = new Key(
                        tables.get(i).campaign().id(), tables.get(i).round().id(), rows.unit());
                List<UnitRows> before = pieces.computeIfAbsent(key, unit -> new ArrayList<>());
                boolean takesOver = before.isEmpty()
                        || rows.own().isPresent()
                                && before.stream()
                                        .noneMatch(other -> other.own().isPresent());
                if (takesOver) {
                    owner.put(key, i);
                }
                before.add(rows);
            }
        }
        Map<Key, UnitRows> kept = new LinkedHashMap<>();
        pieces.forEach((key, parts) -> joined(parts)
                .ifPresentOrElse(
                        whole -> kept.put(key, whole),
                        () -> unclaimed.add(Finding.of(
                                FindingCode.UNIT_TWICE,
                                Map.of("unit", key.unit().name())))));
        return rebuilt(kept, owner);
    }

    /** One set of rows out of several; empty where they contradict one another. */
    private static Optional<UnitRows> joined(List<UnitRows> pieces) {
        List<UnitRows> filled =
                pieces.stream().filter(piece -> !piece.rows().isEmpty()).toList();
        if (filled.size() <= 1) {
            return Optional.of(filled.isEmpty() ? pieces.get(0) : filled.get(0));
        }
        List<UnitRows> wholes =
                filled.stream().filter(piece -> piece.own().isPresent()).toList();
        if (wholes.stream().map(Merging::figures).distinct().count() > 1) {
            return Optional.empty();
        }
        Optional<UnitRows> detailed =
                wholes.stream().filter(piece -> !piece.details().isEmpty()).findFirst();
        if (detailed.isPresent()) {
            return detailed;
        }
        List<Row> rows = new ArrayList<>();
        wholes.stream().limit(1).forEach(piece -> rows.addAll(piece.rows()));
        filled.stream().filter(piece -> piece.own().isEmpty()).forEach(piece -> rows.addAll(piece.rows()));
        return Optional.of(new UnitRows(filled.get(0).unit(), rows, false));
    }

    private static Map<String, String> figures(UnitRows piece) {
        return Submission.plain(piece.own().orElseThrow().entries());
    }

    private List<RecognisedTable> rebuilt(Map<Key, UnitRows> kept, Map<Key, Integer> owner) {
        List<RecognisedTable> rebuilt = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            RecognisedTable table = tables.get(i);
            List<UnitRows> units = new ArrayList<>();
            for (UnitRows rows : table.units()) {
                Key key = new Key(table.campaign().id(), table.round().id(), rows.unit());
                UnitRows whole = kept.get(key);
                if (whole != null && owner.getOrDefault(key, -1) == i) {
                    units.add(whole);
                }
            }
            if (!units.isEmpty()) {
                rebuilt.add(with(table, units));
            }
        }
        return rebuilt;
    }

    private static RecognisedTable with(RecognisedTable table, List<UnitRows> units) {
        boolean filled = units.stream().anyMatch(rows -> !rows.rows().isEmpty());
        List<Finding> findings = table.findings().stream()
                .filter(finding -> !filled || finding.code() != FindingCode.NO_FIGURES)
                .toList();
        return new RecognisedTable(
                table.campaign(),
                table.round(),
                table.sheet(),
                table.matches(),
                units,
                table.total(),
                table.members(),
                table.subtotals(),
                findings);
    }
}
