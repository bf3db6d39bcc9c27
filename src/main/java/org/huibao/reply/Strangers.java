package org.huibao.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Sender;
import org.huibao.intake.mime.Unattended;
import org.huibao.judging.InJudgement;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.Campaign;
import org.springframework.stereotype.Component;

/** Tells somebody whose mailbox nobody registered how to be heard: where the settings want it, and once a day at most. */
@Component
class Strangers {
    private final ReplySettings settings;
    private final InForce campaigns;
    private final BeforeOurTime longAgo;
    private final Clock clock;

    Strangers(ReplySettings settings, InForce campaigns, BeforeOurTime longAgo, Clock clock) {
        this.settings = settings;
        this.campaigns = campaigns;
        this.longAgo = longAgo;
        this.clock = clock;
    }

    /** The letter to the stranger who sent this, if there is to be one; a second one of a day is not written. */
    Optional<Draft> answer(InJudgement<?> recorded) {
        Arrival arrival = recorded.arrival();
        String sender = arrival.sender();
        boolean wanted = settings.answerUnknown() == ReplySettings.AnswerUnknown.DAILY
                && recorded.sender().kind() == Sender.Kind.STRANGER
                && arrival.channel() == Channel.MAILBOX
                && !arrival.automatic()
                && !"duplicate".equals(recorded.idle())
                && !longAgo.isPast(arrival);
        return !wanted || sender == null || Unattended.is(sender)
                ? Optional.empty()
                : campaigns.campaigns().stream().findFirst().map(campaign -> letter(arrival, sender, campaign));
    }

    private Draft letter(Arrival arrival, String sender, Campaign campaign) {
        ZoneId zone = campaign.zone();
        LetterWords words = LetterWords.in(campaign.letters());
        LetterText text = new LetterText(words)
                .say("stranger", Map.of("time", words.time(arrival.receivedAt(), zone)))
                .say("automatic");
        return new Draft(
                new Matter(
                        Letter.Kind.NOTICE,
                        "stranger/" + sender + "/" + LocalDate.ofInstant(clock.instant(), zone),
                        null,
                        null),
                List.of(sender),
                new Draft.Words(
                        words.of("subject.stranger", Map.of("office", campaign.reportingUnit())),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                arrival.messageId() == null ? null : new Draft.Thread(arrival.messageId(), arrival.references()),
                zone);
    }
}
