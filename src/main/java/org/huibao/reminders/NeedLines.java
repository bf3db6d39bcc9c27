package org.huibao.reminders;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.needs.Need;
import org.huibao.needs.NeedWords;
import org.huibao.post.Letter;
import org.huibao.post.LetterWords;
import org.huibao.post.Post;
import org.huibao.reminders.Concerns.Concern;
import org.huibao.reminders.Concerns.Subject;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** Needs as lines of a letter: by name, and so that a person finds them. */
@Component
class NeedLines {
    private final Arrivals arrivals;
    private final Post post;

    NeedLines(Arrivals arrivals, Post post) {
        this.arrivals = arrivals;
        this.post = post;
    }

    /** Nothing for what is told otherwise: of a letter to a person who could not be reached another one tells nothing. */
    Optional<Concern> of(Need need, LetterWords words, ZoneId zone) {
        return switch (need.what()) {
            case UNCLAIMED -> Optional.of(arrival(Subject.UNCLAIMED, need, words, zone));
            case UNREADABLE -> Optional.of(arrival(Subject.UNREADABLE, need, words, zone));
            case LETTER_UNCERTAIN, LETTER_FAILED, LETTER_BOUNCED ->
                post.letter(Long.parseLong(need.about().key()))
                        .filter(letter -> !Digest.isOurs(letter))
                        .map(letter -> letter(letter, need, words));
            case EXPLANATION, MAIL -> Optional.of(sentence(Subject.MAIL, need, words, zone));
            case DOUBTFUL, NO_MAILBOX -> Optional.of(sentence(Subject.ROUNDS, need, words, zone));
            case HELD, AWAITING_APPROVAL -> Optional.of(sentence(Subject.REPORTS, need, words, zone));
            case TROUBLE, SMTP, MAILBOX -> Optional.of(sentence(Subject.ALERTS, need, words, zone));
        };
    }

    private Concern arrival(Subject subject, Need need, LetterWords words, ZoneId zone) {
        Arrival one = arrivals.byId(Long.parseLong(need.about().key())).orElseThrow();
        String sender = one.sender();
        Map<String, String> arguments = Map.of(
                "time", words.time(need.since(), zone),
                "name", need.name(),
                "sender", sender == null ? one.channel().word() : sender,
                "id", need.about().key());
        return new Concern(subject, need.since(), words.of("attention.arrival", arguments), need);
    }

    private static Concern letter(Letter letter, Need need, LetterWords words) {
        String answer = letter.answer();
        Map<String, String> arguments = Map.of(
                "state", words.of("attention.letter." + letter.state().word()),
                "subject", ShownName.of(letter.subject()),
                "to", String.join(", ", letter.to()),
                "answer", answer == null ? "" : answer);
        Subject subject = letter.kind() == Letter.Kind.REPORT ? Subject.REPORTS : Subject.LETTERS;
        return new Concern(subject, need.since(), words.of("attention.letter", arguments), need);
    }

    private static Concern sentence(Subject subject, Need need, LetterWords words, ZoneId zone) {
        Map<String, String> arguments = Map.of(
                "time",
                words.time(need.since(), zone),
                "sentence",
                NeedWords.in(words.locale()).of(need));
        return new Concern(subject, need.since(), words.of("attention.alert", arguments), need);
    }
}
