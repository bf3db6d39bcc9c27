package org.huibao.needs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.forwarding.RoundState;
import org.huibao.forwarding.RoundStates;
import org.huibao.journal.About;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.needs.Need.Kind;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports that are held or wait for an approval, explanations that nobody has read, figures out of size, units without a mailbox. */
@Component
class WaitingRounds implements NeedSource {
    private final InForce campaigns;
    private final RoundStates states;
    private final Standings standings;
    private final Explained explained;
    private final Clock clock;

    WaitingRounds(InForce campaigns, RoundStates states, Standings standings, Explained explained, Clock clock) {
        this.campaigns = campaigns;
        this.states = states;
        this.standings = standings;
        this.explained = explained;
        this.clock = clock;
    }

    @Override
    public Stream<Need> needs() {
        return campaigns.campaigns().stream()
                .flatMap(campaign -> Stream.concat(
                        withoutMailbox(campaign),
                        campaign.rounds().stream().flatMap(round -> of(campaign, round, states.of(campaign, round)))));
    }

    private Stream<Need> of(Campaign campaign, Round round, RoundState state) {
        return switch (state) {
            case HELD -> Stream.concat(Stream.of(ofRound(Kind.HELD, campaign, round)), ofUnits(campaign, round));
            case AWAITING_APPROVAL ->
                Stream.concat(Stream.of(ofRound(Kind.AWAITING_APPROVAL, campaign, round)), ofUnits(campaign, round));
            case OPEN, DUE -> ofUnits(campaign, round);
            case UPCOMING, FROZEN, FORWARDED, CLOSED -> Stream.empty();
        };
    }

    private Need ofRound(Kind kind, Campaign campaign, Round round) {
        Instant since = round.due() == null ? clock.instant() : round.due();
        return new Need(
                kind,
                About.round(campaign.id(), round.id()),
                new Need.Matter(campaign.id(), round.id(), null),
                since,
                round.forward(),
                campaign.title() + " · " + round.title());
    }

    private Stream<Need> ofUnits(Campaign campaign, Round round) {
        Map<Long, List<Finding>> queries = standings.queries(campaign, round);
        return standings.of(campaign, round).stream()
                .filter(unit -> unit.standing() == Standing.QUERIED)
                .flatMap(unit -> ofUnit(campaign, round, unit, queries));
    }

    private Stream<Need> ofUnit(Campaign campaign, Round round, UnitStanding unit, Map<Long, List<Finding>> queries) {
        @Nullable Version version = unit.version();
        if (version == null) {
            return Stream.empty();
        }
        boolean doubtful = queries.getOrDefault(version.id(), List.of()).stream()
                .anyMatch(finding -> finding.code() == FindingCode.MAGNITUDE);
        String name = unit.unit().name();
        return Stream.concat(
                explained
                        .by(version)
                        .map(said -> ofVersion(Kind.EXPLANATION, round, version, said.at(), name + "：" + said.text()))
                        .stream(),
                doubtful
                        ? Stream.of(ofVersion(Kind.DOUBTFUL, round, version, version.receivedAt(), name))
                        : Stream.empty());
    }

    private static Need ofVersion(Kind kind, Round round, Version version, Instant since, String name) {
        return new Need(
                kind,
                About.submission(version.campaign(), version.round(), version.unit()),
                new Need.Matter(version.campaign(), version.round(), version.unit()),
                since,
                round.forward(),
                name);
    }

    private Stream<Need> withoutMailbox(Campaign campaign) {
        boolean goesOn = campaign.rounds().stream()
                .map(round -> states.of(campaign, round))
                .anyMatch(state -> state == RoundState.OPEN || state == RoundState.UPCOMING || state == RoundState.DUE);
        List<String> units = campaign.roster().units().stream()
                .filter(unit -> unit.emails().isEmpty())
                .map(unit -> unit.name())
                .toList();
        return goesOn && !campaign.isDraft() && !units.isEmpty()
                ? Stream.of(new Need(
                        Kind.NO_MAILBOX,
                        About.campaign(campaign.id()),
                        new Need.Matter(campaign.id(), null, null),
                        clock.instant(),
                        null,
                        String.join(" ", units),
                        units.size()))
                : Stream.empty();
    }
}
