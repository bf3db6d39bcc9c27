package org.huibao.forwarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.ledger.Standings;
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
    private final Standings standings;

    Candidates(Reports reports, Standings standings) {
        this.reports = reports;
        this.standings = standings;
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

    /** Whether a report holds exactly the versions that count now. */
    public boolean isUpToDate(Report report, Campaign campaign, Round round) {
        return counting(standings.of(campaign, round))
                .collect(Collectors.toMap(Version::unit, Version::number))
                .equals(reports.versions(report));
    }

    private static Stream<Version> counting(List<UnitStanding> units) {
        return units.stream().flatMap(unit -> unit.counting().stream());
    }
}
