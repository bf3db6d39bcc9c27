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
        Map<Key, UnitRows> kept = new LinkedHashMap<>();
        Map<Key, Integer> owner = new LinkedHashMap<>();
        List<Key> twice = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (UnitRows rows : tables.get(i).units()) {
                Key key = new Key(
                        tables.get(i).campaign().id(), tables.get(i).round().id(), rows.unit());
                UnitRows before = kept.get(key);
                Optional<UnitRows> joined = before == null ? Optional.of(rows) : join(before, rows);
                joined.ifPresentOrElse(both -> kept.put(key, both), () -> twice.add(key));
                boolean takesOver =
                        before == null || before.own().isEmpty() && rows.own().isPresent();
                if (takesOver) {
                    owner.put(key, i);
                }
            }
        }
        twice.forEach(key -> {
            kept.remove(key);
            unclaimed.add(
                    Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", key.unit().name())));
        });
        return rebuilt(kept, owner);
    }

    /** One set of rows out of two; empty where they contradict one another. */
    private static Optional<UnitRows> join(UnitRows one, UnitRows other) {
        if (one.rows().isEmpty() || other.rows().isEmpty()) {
            return Optional.of(one.rows().isEmpty() ? other : one);
        }
        Optional<Row> own = one.own();
        Optional<Row> others = other.own();
        if (own.isPresent() && others.isPresent()) {
            boolean same = Submission.plain(own.get().entries())
                    .equals(Submission.plain(others.get().entries()));
            return same ? Optional.of(one.details().isEmpty() ? other : one) : Optional.empty();
        }
        UnitRows whole = own.isPresent() ? one : other;
        UnitRows parts = own.isPresent() ? other : one;
        if (!whole.details().isEmpty() && whole.own().isPresent()) {
            return Optional.of(whole);
        }
        List<Row> rows = new ArrayList<>(whole.rows());
        rows.addAll(parts.rows());
        return Optional.of(new UnitRows(one.unit(), rows, false));
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
                findings);
    }
}
