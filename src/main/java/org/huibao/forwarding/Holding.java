package org.huibao.forwarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** A report that does not leave by itself: it waits for a person, who is told once. */
@Component
class Holding {
    private final Reports reports;
    private final Post post;
    private final IntakeSettings settings;
    private final OneDecision decision;
    private final Changes changes;

    Holding(Reports reports, Post post, IntakeSettings settings, OneDecision decision, Changes changes) {
        this.reports = reports;
        this.post = post;
        this.settings = settings;
        this.decision = decision;
        this.changes = changes;
    }

    /** Lets the report stay, unless one was frozen meanwhile; whoever has to know is told once. */
    void hold(Campaign campaign, Round round, Reports.Done done, Instant forward) {
        decision.on(campaign, round, () -> {
            boolean isFrozen = !reports.of(campaign.id(), round.id()).isEmpty();
            if (!isFrozen && reports.enter(campaign.id(), round.id(), done, changes.now())) {
                changes.enter(
                        done.awaitsApproval() ? Happening.ALERT_REPORT_AWAITING_APPROVAL : Happening.ALERT_REPORT_HELD,
                        About.round(campaign.id(), round.id()),
                        Map.of("why", String.valueOf(done.why())));
                tell(campaign, round, "subject.held", "held." + done.why(), forward, true);
            }
            return isFrozen;
        });
    }

    void tellOfCatchUp(Campaign campaign, Round round, Instant forward) {
        changes.make(() -> {
            changes.enter(Happening.ALERT_REPORT_LATE, About.round(campaign.id(), round.id()), Map.of());
            tell(campaign, round, "subject.catch-up", "catch-up", forward, false);
        });
    }

    /** The report cannot be made: somebody has to know at once. */
    void tellOfFailure(Campaign campaign, Round round, String why) {
        changes.make(() -> {
            changes.enter(Happening.ALERT_REPORT_FAILED, About.round(campaign.id(), round.id()), Map.of("why", why));
            tell(campaign, round, "subject.held", "failed", changes.now(), false);
        });
    }

    /** The report leaves although not everything that was there in time has been seen and judged; within its decision. */
    void tellOfUnseen(Campaign campaign, Round round, int revision, LastSight sight) {
        if (sight.isWhole()) {
            return;
        }
        changes.enter(
                Happening.ALERT_REPORT_WITHOUT_LAST_LOOK,
                About.round(campaign.id(), round.id()),
                Map.of(
                        "unseen",
                        String.join(", ", sight.unseen()),
                        "unjudged",
                        sight.unjudged().stream()
                                .map(arrival -> About.arrival(arrival.id()).text())
                                .collect(Collectors.joining(", ")),
                        "coming",
                        String.join(", ", sight.coming())));
        LetterWords words = LetterWords.in(campaign.letters());
        LetterText text = new LetterText(words)
                .say("unseen")
                .list("unseen.ways", sight.unseen().stream().map(ShownName::of).toList())
                .list("unseen.files", sight.coming().stream().map(ShownName::of).toList())
                .list(
                        "unseen.arrivals",
                        sight.unjudged().stream()
                                .map(arrival -> line(words, campaign, arrival))
                                .toList())
                .say("unseen.next");
        write(campaign, round, "unseen-" + revision, "subject.unseen", text);
    }

    private static String line(LetterWords words, Campaign campaign, Arrival arrival) {
        String sender = arrival.sender();
        return words.of(
                "attention.arrival",
                Map.of(
                        "time", words.time(arrival.receivedAt(), campaign.zone()),
                        "name", ShownName.of(arrival.name()),
                        "sender", sender == null ? arrival.channel().word() : sender,
                        "id", String.valueOf(arrival.id())));
    }

    private void tell(
            Campaign campaign, Round round, String subject, String sentence, Instant forward, boolean withNext) {
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = Map.of("forward", words.time(forward, campaign.zone()));
        LetterText text = new LetterText(words).say(sentence, arguments);
        if (withNext) {
            text.say("held.next");
        }
        write(campaign, round, sentence, subject, text);
    }

    private void write(Campaign campaign, Round round, String about, String subject, LetterText text) {
        List<String> to = settings.countyMailboxes(campaign);
        if (to.isEmpty()) {
            return;
        }
        LetterWords words = LetterWords.in(campaign.letters());
        text.say("automatic");
        post.write(new Draft(
                new Matter(
                        Letter.Kind.NOTICE, campaign.id() + "/" + round.id() + "/" + about, campaign.id(), round.id()),
                to,
                new Draft.Words(
                        words.of(subject, Map.of("title", campaign.title(), "round", round.title())),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                null,
                campaign.zone()));
    }
}
