package org.huibao.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.RecordedDocument;
import org.huibao.ledger.Standings;
import org.huibao.ledger.Version;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.springframework.stereotype.Component;

/**
 * Tells a unit whose figures a mail of county staff's replaced: such a mail may file for everybody, so that whoever forged one
 * would change figures unseen.
 */
@Component
class ByStaff {
    private final Standings standings;
    private final AnswerMemory memory;

    ByStaff(Standings standings, AnswerMemory memory) {
        this.standings = standings;
        this.memory = memory;
    }

    /** A letter to all mailboxes of each unit that another than itself has given other figures. */
    List<Draft> letters(InJudgement<RecordedDocument> recorded) {
        Arrival arrival = recorded.arrival();
        boolean mail = arrival.channel() == Channel.MAILBOX && recorded.sender().kind() == Sender.Kind.STAFF;
        return mail
                ? recorded.documents().stream()
                        .flatMap(one -> one.made().taken().stream())
                        .filter(taken -> !taken.duplicate() && !isPast(arrival, taken))
                        .flatMap(taken -> letter(arrival, taken).stream())
                        .toList()
                : List.of();
    }

    private boolean isPast(Arrival arrival, EnteredSubmission taken) {
        Round round = taken.submission().round();
        return memory.isPast(
                arrival, taken.campaign(), round, taken.version().verdict().isValid());
    }

    private Optional<Draft> letter(Arrival arrival, EnteredSubmission taken) {
        Campaign campaign = taken.campaign();
        return taken.submission().unit().emails().isEmpty()
                ? Optional.empty()
                : standings
                        .replacedBy(taken.version())
                        .filter(before ->
                                !standings.submission(campaign, before).saysTheSameAs(taken.submission()))
                        .map(before -> letter(arrival, taken, before));
    }

    private Draft letter(Arrival arrival, EnteredSubmission taken, Version before) {
        Campaign campaign = taken.campaign();
        Submission now = taken.submission();
        ReportingUnit unit = now.unit();
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = Map.of(
                "title", campaign.title(),
                "round", now.round().title(),
                "unit", unit.name(),
                "time", words.time(arrival.receivedAt(), campaign.zone()),
                "version", String.valueOf(taken.version().number()),
                "before", String.valueOf(before.number()));
        FigureLines figures = new FigureLines(words);
        LetterText text = new LetterText(words)
                .say("greeting", arguments)
                .say("by-staff", arguments)
                .list("by-staff.changed", figures.changed(campaign, standings.submission(campaign, before), now));
        states(taken).forEach(key -> text.say(key, arguments));
        text.say("by-staff.wrong").say("automatic");
        return new Draft(
                new Matter(
                        Letter.Kind.NOTICE,
                        AnswerText.receiptNumber(taken.version()) + "/by-staff",
                        campaign.id(),
                        now.round().id()),
                unit.emails(),
                new Draft.Words(
                        words.of("subject.by-staff", arguments),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                null,
                campaign.zone());
    }

    private Stream<String> states(EnteredSubmission taken) {
        return Stream.of(
                        Optional.of("receipt.nil").filter(key -> taken.version().nil()),
                        Optional.of("receipt.forwarded").filter(key -> memory.isForwarded(taken)))
                .flatMap(Optional::stream);
    }
}
