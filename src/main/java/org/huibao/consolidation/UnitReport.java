package org.huibao.consolidation;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;

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
        return of(submission.unit(), submission.verdict(), submission.nil(), submission.figures(), submission.rows());
    }

    /** What a unit has submitted; of its table's rows the details are taken. */
    public static UnitReport of(
            ReportingUnit unit, Verdict verdict, boolean nil, Map<String, Entry> figures, List<Row> rows) {
        List<Row> details =
                rows.stream().filter(row -> row.role() == Row.Role.DETAIL).toList();
        return new UnitReport(unit, Standing.of(verdict), nil, figures, details);
    }

    public static UnitReport missing(ReportingUnit unit) {
        return without(unit, Standing.MISSING);
    }

    /** A unit of which no figures count. */
    public static UnitReport without(ReportingUnit unit, Standing standing) {
        return new UnitReport(unit, standing, false, Map.of(), List.of());
    }
}
