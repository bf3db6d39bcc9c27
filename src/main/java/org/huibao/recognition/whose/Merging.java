package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;

/**
 * Makes one submission of a unit's rows where several tables of a document hold some: the same figures count once, parts
 * on several sheets are one unit's parts, and two different sets of figures are nobody's.
 */
public final class Merging {
    private final List<RecognisedTable> tables;
    private final List<Finding> unclaimed;

    private record Key(String campaign, String round, String unit) {
        static Key of(RecognisedTable table, String unit) {
            return new Key(table.campaign().id(), table.round().id(), unit);
        }
    }

    public Merging(List<RecognisedTable> tables, List<Finding> unclaimed) {
        this.tables = tables;
        this.unclaimed = unclaimed;
    }

    public List<RecognisedTable> merged() {
        Map<Key, List<UnitRows>> pieces = new LinkedHashMap<>();
        Map<Key, Integer> owner = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            for (UnitRows rows : tables.get(i).units()) {
                Key key = Key.of(tables.get(i), rows.unit().name());
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
        pieces.forEach((key, parts) -> joined(form(key, owner), parts)
                .ifPresentOrElse(
                        whole -> kept.put(key, whole),
                        () -> unclaimed.add(Finding.of(FindingCode.UNIT_TWICE, Map.of("unit", key.unit())))));
        return rebuilt(kept, owner);
    }

    private Form form(Key key, Map<Key, Integer> owner) {
        return tables.get(owner.getOrDefault(key, 0)).campaign().form();
    }

    /** One set of rows out of several; empty where they contradict one another. */
    private static Optional<UnitRows> joined(Form form, List<UnitRows> pieces) {
        List<UnitRows> filled =
                pieces.stream().filter(piece -> !piece.rows().isEmpty()).toList();
        if (filled.size() <= 1) {
            return Optional.of(filled.isEmpty() ? pieces.get(0) : filled.get(0));
        }
        List<UnitRows> wholes =
                filled.stream().filter(piece -> piece.own().isPresent()).toList();
        if (wholes.stream().anyMatch(one -> wholes.stream().anyMatch(other -> contradict(form, one, other)))) {
            return Optional.empty();
        }
        Optional<UnitRows> fullest =
                wholes.stream().max(Comparator.comparing(piece -> figures(piece).size()));
        List<Row> rows = new ArrayList<>();
        wholes.stream()
                .filter(piece -> !piece.details().isEmpty())
                .findFirst()
                .or(() -> fullest)
                .ifPresent(piece -> rows.addAll(piece.rows()));
        fullest.flatMap(UnitRows::own).filter(own -> !isSaid(own, rows)).ifPresent(own -> rows.add(0, own));
        boolean detailed = wholes.stream().anyMatch(piece -> !piece.details().isEmpty());
        filled.stream().filter(piece -> !detailed && piece.own().isEmpty()).forEach(piece -> rows.addAll(piece.rows()));
        List<Doubt> doubts =
                filled.stream().flatMap(piece -> piece.doubts().stream()).toList();
        return Optional.of(new UnitRows(filled.get(0).unit(), rows, false, doubts));
    }

    private static boolean isSaid(Row own, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.role() != Row.Role.DETAIL)
                .anyMatch(row -> Submission.plain(row.entries()).equals(Submission.plain(own.entries())));
    }

    /** A total row of a unit's parts says nothing of averages and words, which its own row in a list of units does. */
    private static boolean contradict(Form form, UnitRows one, UnitRows other) {
        Map<String, String> first = figures(one);
        Map<String, String> second = figures(other);
        return form.columns().stream()
                .filter(column -> column.sums() || first.containsKey(column.key()) && second.containsKey(column.key()))
                .anyMatch(column -> !Objects.equals(first.get(column.key()), second.get(column.key())));
    }

    private static Map<String, String> figures(UnitRows piece) {
        return Submission.plain(piece.own().orElseThrow().entries());
    }

    private List<RecognisedTable> rebuilt(Map<Key, UnitRows> kept, Map<Key, Integer> owner) {
        List<RecognisedTable> rebuilt = new ArrayList<>();
        Map<Integer, List<Finding>> findings = findings(owner);
        for (int i = 0; i < tables.size(); i++) {
            RecognisedTable table = tables.get(i);
            List<UnitRows> units = new ArrayList<>();
            for (UnitRows rows : table.units()) {
                Key key = Key.of(table, rows.unit().name());
                UnitRows whole = kept.get(key);
                if (whole != null && owner.getOrDefault(key, -1) == i) {
                    units.add(whole);
                }
            }
            if (!units.isEmpty()) {
                rebuilt.add(with(table, units, findings.getOrDefault(i, List.of())));
            }
        }
        return rebuilt;
    }

    /** What each table has to say: findings of a unit's cells go where its submission is, also from another sheet. */
    private Map<Integer, List<Finding>> findings(Map<Key, Integer> owner) {
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            for (Finding finding : tables.get(i).findings()) {
                String unit = finding.unit();
                int at = unit == null ? i : owner.getOrDefault(Key.of(tables.get(i), unit), i);
                findings.computeIfAbsent(at, table -> new ArrayList<>()).add(finding);
            }
        }
        return findings;
    }

    private static RecognisedTable with(RecognisedTable table, List<UnitRows> units, List<Finding> all) {
        boolean filled = units.stream().anyMatch(rows -> !rows.rows().isEmpty());
        List<Finding> findings = all.stream()
                .filter(finding -> !filled || finding.code() != FindingCode.NO_FIGURES)
                .toList();
        return new RecognisedTable(
                table.campaign(),
                table.round(),
                table.sheet(),
                table.grounds(),
                table.matches(),
                units,
                table.total(),
                table.members(),
                table.subtotals(),
                findings);
    }
}
