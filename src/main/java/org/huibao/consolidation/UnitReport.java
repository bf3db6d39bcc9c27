package org.huibao.consolidation;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;

/**
 * What one unit brings to a round's report.
 *
 * @param nil whether it reported that there is nothing to report
 * @param figures its figures by column key, in the form's units of measure; shown and counted only where the standing
 *     counts
 * @param details its detail rows, shown where the campaign forwards {@code rows: details}, never counted
 */
public record UnitReport(
        ReportingUnit unit, Standing standing, boolean nil, Map<String, Entry> figures, List<Row> details) {
    public UnitReport {
        figures = Map.copyOf(figures);
        details = List.copyOf(details);
    }

    public static UnitReport of(Submission submission) {
        return new UnitReport(
                submission.unit(),
                Standing.of(submission.verdict()),
                submission.nil(),
                submission.figures(),
                submission.rows().stream()
                        .filter(row -> row.role() == Row.Role.DETAIL)
                        .toList());
    }

    public static UnitReport missing(ReportingUnit unit) {
        return new UnitReport(unit, Standing.MISSING, false, Map.of(), List.of());
    }
}
