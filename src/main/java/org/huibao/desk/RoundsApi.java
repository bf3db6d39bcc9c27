package org.huibao.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.desk.RoundPage.ApprovalEntry;
import org.huibao.desk.RoundPage.CandidateEntry;
import org.huibao.desk.RoundPage.ReportEntry;
import org.huibao.desk.RoundPage.UnitEntry;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.Zones;
import org.huibao.forwarding.Approvals;
import org.huibao.forwarding.Candidates;
import org.huibao.forwarding.Reports;
import org.huibao.forwarding.RoundStates;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Submission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who has sent what in a round. */
@RestController
class RoundsApi {
    private final InForce campaigns;
    private final Standings standings;
    private final RoundStates states;
    private final Reports reports;
    private final Candidates candidates;
    private final Approvals approvals;

    RoundsApi(
            InForce campaigns,
            Standings standings,
            RoundStates states,
            Reports reports,
            Candidates candidates,
            Approvals approvals) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.states = states;
        this.reports = reports;
        this.candidates = candidates;
        this.approvals = approvals;
    }

    @GetMapping("/api/campaigns/{id}/rounds/{round}")
    RoundPage round(@PathVariable String id, @PathVariable String round) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Campaign campaign = chosen.campaign();
        ZoneId zone = campaign.zone();
        List<UnitStanding> standing = standings.of(campaign, chosen.round());
        return new RoundPage(
                campaign.id(),
                chosen.round().id(),
                Zones.textOrNull(chosen.round().due(), zone),
                Zones.textOrNull(chosen.round().forward(), zone),
                states.of(campaign, chosen.round()).word(),
                Math.toIntExact(
                        standing.stream().filter(UnitStanding::isExpected).count()),
                entries(campaign, standing),
                reports.of(campaign.id(), chosen.round().id()).stream()
                        .map(report -> ReportEntry.of(report, zone))
                        .toList(),
                candidates.of(campaign, chosen.round(), standing).stream()
                        .map(candidate -> CandidateEntry.of(candidate, zone))
                        .toList(),
                approvals
                        .of(campaign, chosen.round())
                        .map(word -> ApprovalEntry.of(word, zone))
                        .orElse(null));
    }

    private List<UnitEntry> entries(Campaign campaign, List<UnitStanding> units) {
        Map<Long, Map<String, Entry>> figures = standings.figures(units.stream()
                .flatMap(unit -> Stream.ofNullable(unit.version()))
                .toList());
        return units.stream().map(unit -> entry(campaign, unit, figures)).toList();
    }

    private static UnitEntry entry(Campaign campaign, UnitStanding standing, Map<Long, Map<String, Entry>> figures) {
        Version version = standing.version();
        if (version == null) {
            return new UnitEntry(
                    standing.unit().code(),
                    standing.unit().name(),
                    standing.standing().word(),
                    null,
                    false,
                    null,
                    null,
                    null,
                    null);
        }
        Instant received = version.receivedAt();
        return new UnitEntry(
                standing.unit().code(),
                standing.unit().name(),
                standing.standing().word(),
                standing.newerReturned() ? "returned" : null,
                version.nil(),
                version.number(),
                standing.late(),
                Zones.text(received, campaign.zone()),
                Submission.plain(figures.getOrDefault(version.id(), Map.of())));
    }
}
