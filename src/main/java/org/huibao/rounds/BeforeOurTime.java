package org.huibao.rounds;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mail that lay in the mailbox before the service knew of its campaign. It is judged and shown like any other, but nobody
 * who wrote it waits for an answer, unless it belongs to a round that still goes on.
 */
@Component
public class BeforeOurTime {
    private final InForce campaigns;
    private final FirstLoads loads;

    public BeforeOurTime(InForce campaigns, FirstLoads loads) {
        this.campaigns = campaigns;
        this.loads = loads;
    }

    /** Whether the mail is over and done with, whatever it holds. */
    public boolean isPast(Arrival arrival) {
        return arrival.channel() == Channel.MAILBOX
                && !campaigns.campaigns().isEmpty()
                && campaigns.campaigns().stream().allMatch(campaign -> isPast(arrival, campaign));
    }

    /** Whether the mail is over and done with as far as a campaign goes, of whose rounds it holds no figures. */
    public boolean isPast(Arrival arrival, Campaign campaign) {
        return isOlder(arrival, campaign)
                && live(campaign).noneMatch(round -> !arrival.receivedAt().isBefore(opens(round)));
    }

    /**
     * Whether the mail is over and done with although it holds figures of the round.
     *
     * @param valid whether these figures count
     */
    public boolean isPast(Arrival arrival, Campaign campaign, Round round, boolean valid) {
        return isOlder(arrival, campaign)
                && live(campaign)
                        .filter(one -> one.id().equals(round.id()))
                        .noneMatch(one -> valid || !arrival.receivedAt().isBefore(opens(one)));
    }

    private boolean isOlder(Arrival arrival, Campaign campaign) {
        return loads.of(campaign.id()).map(arrival.receivedAt()::isBefore).orElse(false);
    }

    private Stream<Round> live(Campaign campaign) {
        return campaign.rounds().stream().filter(round -> !round.isDraft() && !loads.isClosed(campaign, round));
    }

    private static Instant opens(Round round) {
        @Nullable Instant opens = round.opens();
        return Optional.ofNullable(opens).orElse(Instant.MAX);
    }
}
