package org.huibao.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/** What must be known of all lines before the first of them can be written. */
final class LinesSurvey {
    private final Map<String, Measured> columns = new LinkedHashMap<>();
    private final List<Run> unitLines = new ArrayList<>();
    private final ReportTotals totals;
    private int lines;
    private int labels = TextWidth.of(OurWords.TOTAL);
    private boolean marks;

    private LinesSurvey(Form form) {
        form.columns().forEach(column -> columns.put(column.key(), new Measured(column)));
        totals = new ReportTotals(form, column -> measured(column).sum());
    }

    static LinesSurvey of(Snapshot snapshot) {
        Form form = snapshot.campaign().form();
        LinesSurvey survey = new LinesSurvey(form);
        boolean shown = snapshot.showsLines();
        snapshot.eachLine(line -> survey.take(line, shown));
        for (Column column : form.columns()) {
            survey.totals.of(column).ifPresent(survey.measured(column)::takeTotal);
        }
        return survey;
    }

    private void take(ReportLine line, boolean shown) {
        columns.values().forEach(column -> column.take(line));
        if (!shown) {
            return;
        }
        if (line.isUnit()) {
            Run.add(unitLines, lines);
        }
        lines++;
        labels = Math.max(labels, TextWidth.of(line.label()));
        marks |= !line.mark().isEmpty();
    }

    Measured measured(Column column) {
        return Objects.requireNonNull(columns.get(column.key()), column.key());
    }

    ReportTotals totals() {
        return totals;
    }

    /** How many lines are printed, the total not counted. */
    int lines() {
        return lines;
    }

    /** Where the lines stand that the total adds up, counted from 0. */
    List<Run> unitLines() {
        return unitLines;
    }

    int labels() {
        return labels;
    }

    /** Whether the remark column has anything to say. */
    boolean marks() {
        return marks;
    }
}
