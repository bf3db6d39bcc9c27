package org.huibao.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.huibao.consolidation.UnitReport;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one unit.
 *
 * @param taken whose figures count, or null
 * @param candidates everything that came for the unit
 */
record Decision(ReportingUnit unit, @Nullable Candidate taken, List<Candidate> candidates) {

    static Decision of(ReportingUnit unit, List<Candidate> candidates, boolean newest) {
        List<Candidate> valid = candidates.stream().filter(Candidate::isValid).toList();
        return new Decision(unit, valid.isEmpty() ? null : chosen(valid, newest), List.copyOf(candidates));
    }

    private static @Nullable Candidate chosen(List<Candidate> valid, boolean newest) {
        List<Candidate> eligible = newest ? newestOf(valid) : valid;
        Candidate first = eligible.get(0);
        return eligible.stream().allMatch(first::agreesWith) ? first : null;
    }

    private static List<Candidate> newestOf(List<Candidate> valid) {
        FileTime newest =
                valid.stream().map(Decision::time).max(FileTime::compareTo).orElseThrow();
        return valid.stream()
                .filter(candidate -> time(candidate).equals(newest))
                .toList();
    }

    private static FileTime time(Candidate candidate) {
        try {
            return Files.getLastModifiedTime(candidate.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Candidate> valid() {
        return candidates.stream().filter(Candidate::isValid).toList();
    }

    /** Several valid tables that do not agree, none of which was taken. */
    boolean isContested() {
        return taken == null && !valid().isEmpty();
    }

    boolean isReturned() {
        return taken == null && !candidates.isEmpty() && !isContested();
    }

    boolean isMissing() {
        return candidates.isEmpty();
    }

    /** Valid tables beside the one that counts, which say something else. */
    List<Candidate> outdated() {
        Candidate counts = taken;
        return counts == null
                ? List.of()
                : valid().stream()
                        .filter(candidate -> !candidate.agreesWith(counts))
                        .toList();
    }

    /** The unit's line in the consolidated table. */
    UnitReport report() {
        if (taken != null) {
            return UnitReport.of(taken.submission());
        }
        return isReturned() ? UnitReport.of(candidates.get(0).submission()) : UnitReport.missing(unit);
    }
}
