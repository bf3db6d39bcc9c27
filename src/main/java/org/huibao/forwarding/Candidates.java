package org.huibao.forwarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a round's newest report does not hold: versions that came after it, candidates for a correction 更正件. */
@Component
public class Candidates {
    private final Reports reports;

    Candidates(Reports reports) {
        this.reports = reports;
    }

    /**
     * One unit's newer figures.
     *
     * @param reported the version that the report holds, or null where it holds none of the unit's
     */
    public record Candidate(
            String unit, int version, @Nullable Integer reported, Instant receivedAt) {}

    /** The candidates among the units of a round, in the order of its roster; none before its first report. */
    public List<Candidate> of(Campaign campaign, Round round, List<UnitStanding> units) {
        List<Report> made = reports.of(campaign.id(), round.id());
        if (made.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> reported = reports.versions(made.get(made.size() - 1));
        return counting(units)
                .filter(version -> !Objects.equals(reported.get(version.unit()), version.number()))
                .map(version -> new Candidate(
                        version.unit(), version.number(), reported.get(version.unit()), version.receivedAt()))
                .toList();
    }

    /** Whether a report says what there is to say now: every figure and every state. */
    boolean isUpToDate(Report report, RoundSnapshot gathered) {
        return reports.content(report)
                .map(said -> said.equals(ReportContent.of(gathered)))
                .orElseGet(() -> gathered.versions().equals(reports.versions(report)));
    }

    /** Whether a further report would say what the last one says. The same is sent twice only where that one is lost. */
    boolean bringsNothingNew(List<Report> made, RoundSnapshot gathered) {
        if (made.isEmpty()) {
            return false;
        }
        Report last = made.get(made.size() - 1);
        return !reports.isLost(last) && isUpToDate(last, gathered);
    }

    private static Stream<Version> counting(List<UnitStanding> units) {
        return units.stream().flatMap(unit -> unit.counting().stream());
    }
}
