package org.huibao.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.ledger.AskedAgain;
import org.huibao.ledger.Version;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Wording;
import org.springframework.stereotype.Component;

/**
 * The letter to a unit whose table was answered already, and of which the round as a whole asks something more. One for each
 * version, into the thread of the mail that brought it; what a folder or county staff brought is told to the operator alone.
 */
@Component
class AskingAgain implements AskedAgain {
    private final Post post;
    private final Arrivals arrivals;
    private final AnswerMemory memory;

    AskingAgain(Post post, Arrivals arrivals, AnswerMemory memory) {
        this.post = post;
        this.arrivals = arrivals;
        this.memory = memory;
    }

    @Override
    public void ask(Campaign campaign, Version version, List<Finding> asked) {
        Optional<Round> round = campaign.round(version.round());
        arrivals.byId(version.arrival())
                .filter(arrival -> round.isPresent() && mayBeAsked(campaign, round.get(), version, arrival))
                .flatMap(arrival -> post.write(draft(campaign, round.orElseThrow(), version, arrival, asked)))
                .ifPresent(letter -> memory.told(version));
    }

    private boolean mayBeAsked(Campaign campaign, Round round, Version version, Arrival arrival) {
        String sender = arrival.sender();
        return arrival.channel() == Channel.MAILBOX
                && sender != null
                && !arrival.automatic()
                && !post.isOurs(sender)
                && campaign.roster().registeredTo(sender).stream()
                        .anyMatch(unit -> unit.name().equals(version.unit()))
                && !memory.isPast(arrival, campaign, round, version.verdict().isValid());
    }

    private Draft draft(Campaign campaign, Round round, Version version, Arrival arrival, List<Finding> asked) {
        LetterWords words = LetterWords.in(campaign.letters());
        FindingLines lines = new FindingLines(words, Wording.in(campaign.letters()));
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", campaign.title());
        arguments.put("round", round.title());
        arguments.put("unit", version.unit());
        arguments.put("number", AnswerText.receiptNumber(version));
        LetterText text = new LetterText(words)
                .say("greeting", Map.of("unit", version.unit()))
                .say("again", arguments);
        lines.list(text, asked);
        lines.withdraw(text, memory.withdrawn(version));
        text.say("correct").say("automatic");
        return new Draft(
                new Matter(
                        Letter.Kind.RECEIPT,
                        AnswerText.receiptNumber(version) + "/again",
                        campaign.id(),
                        version.round()),
                List.of(Objects.requireNonNull(arrival.sender())),
                new Draft.Words(
                        words.of("subject.queried", arguments),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                arrival.messageId() == null ? null : new Draft.Thread(arrival.messageId(), arrival.references()),
                campaign.zone());
    }
}
