package org.huibao.needs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.Sender;
import org.huibao.intake.arrivals.Senders;
import org.huibao.journal.About;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitWords;
import org.huibao.needs.Need.Kind;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.ShownName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 来信: what units, the bureau and strangers wrote to us without a table, and nobody answered. */
@Component
public class WaitingMail implements NeedSource {
    /** Why an arrival ended that holds nothing but words. */
    public static final List<String> WORDS_ALONE = List.of("no-document", "bureau");

    private static final Duration LATELY = Duration.ofDays(30);

    private final ArrivalList list;
    private final Senders senders;
    private final WrittenWords words;
    private final Asking asking;
    private final Clock clock;

    WaitingMail(ArrivalList list, Senders senders, WrittenWords words, Asking asking, Clock clock) {
        this.list = list;
        this.senders = senders;
        this.words = words;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public Stream<Need> needs() {
        return list.ignored(WORDS_ALONE, clock.instant().minus(LATELY)).stream()
                .map(ArrivalList.Listed::arrival)
                .filter(words::wantAnAnswer)
                .flatMap(mail -> need(mail).stream());
    }

    private Optional<Need> need(Arrival mail) {
        Sender sender = senders.of(mail);
        if (sender.kind() == Sender.Kind.STAFF || asking.isPast(mail)) {
            return Optional.empty();
        }
        List<UnitWords.Asked> asked = asking.of(mail);
        if (asked.isEmpty()) {
            String who = sender.units().stream()
                    .map(ReportingUnit::name)
                    .findFirst()
                    .orElseGet(() -> ShownName.of(String.valueOf(mail.sender())));
            return Optional.of(need(mail, Need.Matter.NONE, null, who));
        }
        return asked.stream()
                .flatMap(one -> asking.round(one).stream()
                        .filter(at -> asking.owes(at, one.unit()))
                        .map(at -> need(
                                mail,
                                new Need.Matter(one.campaign(), one.round(), one.unit()),
                                at.round(),
                                one.unit())))
                .findFirst();
    }

    private Need need(Arrival mail, Need.Matter matter, @Nullable Round round, String who) {
        return new Need(
                Kind.MAIL,
                About.arrival(mail.id()),
                matter,
                mail.receivedAt(),
                round == null ? null : round.forward(),
                who + "：" + words.of(mail));
    }

    /** What was asked of whoever wrote. A unit that owes nothing any more has answered by its table, or waits as an explanation. */
    @Component
    static class Asking {
        private final InForce campaigns;
        private final UnitWords answers;
        private final Standings standings;
        private final BeforeOurTime longAgo;

        Asking(InForce campaigns, UnitWords answers, Standings standings, BeforeOurTime longAgo) {
            this.campaigns = campaigns;
            this.answers = answers;
            this.standings = standings;
            this.longAgo = longAgo;
        }

        record At(Campaign campaign, Round round) {}

        boolean isPast(Arrival mail) {
            return longAgo.isPast(mail);
        }

        List<UnitWords.Asked> of(Arrival mail) {
            return answers.of(mail.id());
        }

        Optional<At> round(UnitWords.Asked asked) {
            return campaigns
                    .campaign(asked.campaign())
                    .flatMap(campaign -> campaign.round(asked.round()).map(round -> new At(campaign, round)));
        }

        boolean owes(At at, String unit) {
            return at.campaign().roster().named(unit).stream()
                    .anyMatch(
                            one -> standings.of(at.campaign(), at.round(), one).owes());
        }
    }
}
