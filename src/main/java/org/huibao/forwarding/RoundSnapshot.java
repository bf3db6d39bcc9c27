package org.huibao.forwarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.consolidation.Snapshot;
import org.huibao.consolidation.UnitReport;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;

/**
 * A round as it stands at one moment. The standings are read in one statement and versions never change, so nothing that
 * comes in meanwhile can be half in it.
 *
 * @param submissions of the units whose figures count, by the unit's name
 */
record RoundSnapshot(
        Campaign campaign, Round round, List<UnitStanding> standings, Map<String, Submission> submissions) {

    static RoundSnapshot from(Standings ledger, Campaign campaign, Round round) {
        List<UnitStanding> standings = ledger.of(campaign, round);
        Map<String, Submission> submissions = new HashMap<>();
        for (UnitStanding standing : standings) {
            standing.counting()
                    .ifPresent(
                            version -> submissions.put(standing.unit().name(), ledger.submission(campaign, version)));
        }
        return new RoundSnapshot(campaign, round, standings, submissions);
    }

    Snapshot snapshot() {
        List<UnitReport> reports = new ArrayList<>();
        for (UnitStanding standing : standings) {
            Submission submission = submissions.get(standing.unit().name());
            reports.add(submission == null ? UnitReport.missing(standing.unit()) : UnitReport.of(submission));
        }
        return new Snapshot(campaign, round, reports);
    }

    /** Which version of each unit counts. */
    Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        for (UnitStanding standing : standings) {
            standing.counting().ifPresent(version -> versions.put(version.unit(), version.number()));
        }
        return versions;
    }

    boolean isComplete() {
        return standings.stream().noneMatch(UnitStanding::owes);
    }

    boolean isEmpty() {
        return submissions.isEmpty();
    }

    /** What a unit has still to explain. */
    List<Finding> queries(UnitStanding unit) {
        Submission submission = submissions.get(unit.unit().name());
        return submission == null
                ? List.of()
                : submission.findings().stream()
                        .filter(finding -> finding.severity() == Severity.QUERY)
                        .toList();
    }
}
