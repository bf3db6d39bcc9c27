package org.huibao.mess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.checking.Judged;
import org.huibao.mess.Meaning.Demand;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;

/** What became of a file, figure by figure, against what its sender meant. */
final class Verdict {
    private static final Set<FindingCode> ABOUT_NAMES = Set.of(FindingCode.UNIT_UNKNOWN, FindingCode.UNIT_NEAR_MATCH);

    final List<String> silentlyWrong = new ArrayList<>();
    final List<String> silentlyMissing = new ArrayList<>();
    final List<String> falseErrors = new ArrayList<>();
    /** What is asked about a table that means what it says. */
    final List<String> needless = new ArrayList<>();

    int figures;
    /** Figures that are taken as they are meant, and nothing is asked. */
    int exact;
    /** Figures that somebody is asked about, or told that they are not taken. */
    int asked;
    /** The same where the table means what it says. */
    int askedInVain;

    private final Paper paper;
    private final Judged judged;
    private final List<Finding> findings;
    private final Map<String, Submission> submissions = new HashMap<>();

    private Verdict(Paper paper, Judged judged, Set<String> usual) {
        this.paper = paper;
        this.judged = judged;
        this.findings = judged.findings().stream()
                .filter(finding -> !usual.contains(key(finding)))
                .toList();
        judged.parts()
                .forEach(part -> part.submissions()
                        .forEach(submission -> submissions.put(submission.unit().name(), submission)));
    }

    /** @param usual what is found in the same table without any mess, see {@link #key} */
    static Verdict of(Paper paper, Judged judged, Set<String> usual) {
        Verdict verdict = new Verdict(paper, judged, usual);
        Set<String> units = new LinkedHashSet<>(verdict.submissions.keySet());
        paper.meaning.units().forEach(units::add);
        units.forEach(verdict::unit);
        verdict.errors();
        verdict.expected();
        return verdict;
    }

    static String key(Finding finding) {
        return finding.code().id() + "|" + finding.column() + "|" + finding.unit();
    }

    private void unit(String unit) {
        Submission submission = submissions.get(unit);
        Map<String, Entry> entries = submission == null ? Map.of() : submission.figures();
        Map<String, String> taken = submission == null ? Map.of() : submission.plainFigures();
        for (var column : paper.campaign().form().columns()) {
            figure(unit, column.key(), taken.get(column.key()), entries.get(column.key()));
        }
    }

    private void figure(String unit, String column, String taken, Entry entry) {
        String meant = paper.meaning.figures(unit).get(column);
        boolean told = isTold(unit, column, entry, false);
        figures += meant == null ? 0 : 1;
        String where = unit + "/" + column + ": meant " + meant + ", taken " + taken;
        int silent = silentlyWrong.size() + silentlyMissing.size();
        if (taken != null && !taken.equals(meant) && !told) {
            silentlyWrong.add(where);
        } else if (paper.meaning.demand(unit, column) == Demand.TOLD
                && !told
                && submissions.containsKey(unit)
                && !(entry == null && isUnknownColumn())) {
            silentlyWrong.add(where + ", not asked about");
        } else if (paper.meaning.demand(unit, column) == Demand.NOTED
                && taken != null
                && !told
                && !isShown(unit, column, taken)) {
            silentlyWrong.add(where + ", without a note that shows both");
        } else if (taken == null && meant != null && !told && !isTold(unit, column, entry, true)) {
            silentlyMissing.add(where);
        }
        if (meant != null && silent == silentlyWrong.size() + silentlyMissing.size()) {
            count(taken != null && !told);
        }
    }

    private void count(boolean isExact) {
        if (isExact) {
            exact++;
        } else if (paper.meaning.isHarmless()) {
            askedInVain++;
        } else {
            asked++;
        }
    }

    /** A column that nobody knows is told as such; what is odd in it is nobody's figure. */
    private boolean isUnknownColumn() {
        return findings.stream().anyMatch(finding -> finding.code() == FindingCode.COLUMN_UNKNOWN);
    }

    private boolean isShown(String unit, String column, String taken) {
        return judged.findings().stream()
                .anyMatch(finding -> unit.equals(finding.unit())
                        && column.equals(finding.column())
                        && finding.original() != null
                        && taken.equals(finding.taken()));
    }

    /** Whether a finding points at the figure, its row, its column, or takes the whole document out of the count. */
    private boolean isTold(String unit, String column, Entry entry, boolean byANote) {
        return isReturned(unit)
                || findings.stream()
                        .filter(finding -> byANote || finding.severity() != Severity.NOTE)
                        .anyMatch(finding -> points(finding, unit, column, entry));
    }

    private boolean points(Finding finding, String unit, String column, Entry entry) {
        if (entry != null && finding.place() != null && finding.place().equals(entry.place())) {
            return true;
        }
        if (entry != null && finding.code() == FindingCode.ROW_SHIFTED && finding.place() != null) {
            return finding.place().row() == entry.place().row();
        }
        boolean ofUnit = unit.equals(finding.unit());
        boolean ofColumn = column.equals(finding.column())
                || finding.arguments().getOrDefault("columns", "").contains(column);
        if (finding.unit() != null && finding.column() != null) {
            return ofUnit && ofColumn;
        }
        if (finding.unit() != null || finding.column() != null) {
            return ofUnit || ofColumn;
        }
        return finding.code() == FindingCode.HIDDEN_CONTENT
                || finding.severity() == Severity.ERROR && isOut(unit) && isAbout(finding, unit);
    }

    /** Whether the unit was told what is wrong and will send another table, so that none of these figures counts. */
    private boolean isReturned(String unit) {
        return isOut(unit)
                && findings.stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR && unit.equals(finding.unit()));
    }

    /** Whether none of the unit's figures count, as an error of its whole table has it. */
    private boolean isOut(String unit) {
        Submission submission = submissions.get(unit);
        return submission == null || submission.verdict() == org.huibao.vocabulary.Verdict.RETURNED;
    }

    /** An error about a name speaks of the row that bears it. */
    private boolean isAbout(Finding finding, String unit) {
        String name = finding.arguments().get("name");
        return !ABOUT_NAMES.contains(finding.code())
                || paper.onlyOneUnit
                || name != null && paper.labels(unit).stream().anyMatch(label -> name.contains(label.strip()));
    }

    private void expected() {
        for (Set<FindingCode> anyOf : paper.meaning.expected()) {
            if (judged.findings().stream().noneMatch(finding -> anyOf.contains(finding.code()))) {
                silentlyWrong.add("nothing told of " + anyOf);
            }
        }
    }

    private void errors() {
        if (!paper.meaning.isHarmless()) {
            return;
        }
        judged.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !isPublishedMismatch(finding))
                .forEach(finding -> falseErrors.add(finding.toString()));
        findings.stream()
                .filter(finding -> finding.severity() == Severity.QUERY)
                .filter(finding -> !isOfPublishedMismatch(finding))
                .forEach(finding -> needless.add(finding.toString()));
    }

    private boolean isPublishedMismatch(Finding finding) {
        return finding.code() == FindingCode.TOTAL_MISMATCH && isOfPublishedMismatch(finding);
    }

    private boolean isOfPublishedMismatch(Finding finding) {
        return finding.column() != null && paper.published.mismatchedColumns().contains(finding.column());
    }
}
