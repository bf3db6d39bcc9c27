package org.huibao.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.recognition.whose.RecognisedTable;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;

/**
 * A table that every check has looked at.
 *
 * @param findings those of recognition and those of the checks
 * @param skipped the rules that could not be evaluated
 */
record CheckedTable(TableFigures figures, List<Finding> findings, List<String> skipped) {

    static CheckedTable of(RecognisedTable table, List<Check> checks) {
        TableFigures figures = TableFigures.of(table);
        Remarks remarks = new Remarks();
        remarks.tellAll(table.findings().stream()
                .filter(finding -> !isAboutNil(finding, figures))
                .toList());
        checks.forEach(check -> check.look(figures, remarks));
        return new CheckedTable(figures, remarks.findings(), remarks.skipped());
    }

    /** What stands in the cells of a 零报告 is no figure, and nobody need mend it. */
    private static boolean isAboutNil(Finding finding, TableFigures figures) {
        return finding.column() != null
                && figures.units().stream()
                        .anyMatch(unit -> unit.isNil() && unit.unit().name().equals(finding.unit()));
    }

    /**
     * @param everywhere findings about the document as a whole
     */
    Judged.Part part(List<Finding> everywhere) {
        List<Finding> shared = Stream.concat(
                        everywhere.stream(), findings.stream().filter(finding -> finding.unit() == null))
                .toList();
        Row total = figures.table().total();
        return new Judged.Part(
                figures.table().campaign(),
                figures.units().stream().map(unit -> submission(unit, shared)).toList(),
                total == null ? Map.of() : total.entries(),
                figures.table().matches(),
                figures.table().grounds());
    }

    /** A finding that names no unit weighs on each of the table's units, since it may concern any of them. */
    private Submission submission(UnitFigures unit, List<Finding> shared) {
        List<Finding> own = findings.stream()
                .filter(finding -> unit.unit().name().equals(finding.unit()))
                .toList();
        List<Finding> weighing = new ArrayList<>(own);
        weighing.addAll(shared);
        return new Submission(
                unit.unit(),
                figures.table().round(),
                Verdict.of(weighing),
                unit.isNil(),
                unit.entries(),
                unit.rows().rows(),
                own);
    }
}
