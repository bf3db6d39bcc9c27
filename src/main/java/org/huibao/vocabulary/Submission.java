package org.huibao.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One unit's figures for one round, judged.
 *
 * @param nil whether it is a 零报告
 * @param figures the unit's figures by column key, in the form's units of measure; columns without a figure are
 *     {@link Entry.Gap}s, columns that the table does not have are absent
 * @param rows the submission's own rows as they stand
 * @param findings what checking found of this unit, file-wide findings not included
 */
public record Submission(
        ReportingUnit unit,
        Round round,
        Verdict verdict,
        boolean nil,
        Map<String, Entry> figures,
        List<Row> rows,
        List<Finding> findings) {
    public Submission {
        figures = Map.copyOf(figures);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The figures alone, as plain decimals (words as they are), by column key. */
    public Map<String, String> plainFigures() {
        return plain(figures);
    }

    /** Whether both report the same, however the tables differ otherwise. */
    public boolean saysTheSameAs(Submission other) {
        return nil == other.nil && plainFigures().equals(other.plainFigures());
    }

    /** What of the entries is a figure or words, as it stands in JSON. */
    public static Map<String, String> plain(Map<String, Entry> entries) {
        return entries.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Entry.Gap))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue() instanceof Entry.Figure figure
                                ? figure.plain()
                                : entry.getValue().original(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Why columns have no figure, as it stands in JSON. */
    public static Map<String, String> states(Map<String, Entry> entries) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Entry.Gap)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> ((Entry.Gap) entry.getValue()).why().word(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
