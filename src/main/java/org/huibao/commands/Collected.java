package org.huibao.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;

/** The submissions at hand, by unit, and the documents that brought none. */
final class Collected {
    private final Map<ReportingUnit, List<Candidate>> byUnit = new LinkedHashMap<>();
    private final List<Checked> useless = new ArrayList<>();
    private final Map<String, Round> rounds = new LinkedHashMap<>();

    void take(Looked looked) {
        for (Checked document : looked.documents()) {
            List<Submission> submissions = document.submissions();
            for (Submission submission : submissions) {
                rounds.putIfAbsent(submission.round().id(), submission.round());
                byUnit.computeIfAbsent(submission.unit(), unit -> new ArrayList<>())
                        .add(new Candidate(document.file(), looked.source().path(), submission));
            }
            if (submissions.isEmpty() && document.isWanting()) {
                useless.add(document);
            }
        }
    }

    /** The rounds that the submissions are for. */
    List<Round> rounds() {
        return List.copyOf(rounds.values());
    }

    /**
     * Decides for each unit of the roster what counts.
     *
     * @param newest whether of several different valid tables the newest file counts, instead of none
     */
    Choice choose(Roster roster, boolean newest) {
        List<Decision> decisions = roster.units().stream()
                .map(unit -> Decision.of(unit, byUnit.getOrDefault(unit, List.of()), newest))
                .toList();
        return new Choice(decisions, useless);
    }
}
