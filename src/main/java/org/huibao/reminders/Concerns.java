package org.huibao.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.ArrivalList.Listed;
import org.huibao.journal.Journal;
import org.huibao.journal.JournalWording;
import org.huibao.post.Letter;
import org.huibao.post.LetterWords;
import org.huibao.post.Post;
import org.huibao.rounds.BeforeOurTime;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.ShownName;
import org.springframework.stereotype.Component;

/** What waits for a person: things that nobody claimed or could read, letters in trouble, alerts. */
@Component
class Concerns {
    private final ArrivalList arrivals;
    private final Post post;
    private final Journal journal;
    private final BeforeOurTime longAgo;
    private final Clock clock;

    Concerns(ArrivalList arrivals, Post post, Journal journal, BeforeOurTime longAgo, Clock clock) {
        this.longAgo = longAgo;
        this.arrivals = arrivals;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a concern is about; of each a person is told once a day. */
    enum Subject {
        UNCLAIMED,
        UNREADABLE,
        LETTERS,
        REPORTS,
        ALERTS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that waits, worded as a line of a letter. */
    record Concern(Subject subject, Instant at, String line) {}

    /** Everything since the moment, oldest first within its subject. */
    List<Concern> since(Instant since, LetterWords words, ZoneId zone) {
        List<Concern> all = new ArrayList<>();
        ended(DocumentState.UNCLAIMED, since).forEach(one -> all.add(arrival(Subject.UNCLAIMED, one, words, zone)));
        ended(DocumentState.UNREADABLE, since).forEach(one -> all.add(arrival(Subject.UNREADABLE, one, words, zone)));
        post.troubled(since).stream()
                .filter(letter -> !Digest.isOurs(letter))
                .map(letter -> letter(letter, words))
                .forEach(all::add);
        journal.alerts(since).stream().map(line -> alert(line, words, zone)).forEach(all::add);
        return all;
    }

    /** What lay in a mailbox long before the service came waits for nobody. */
    private Stream<Listed> ended(DocumentState state, Instant since) {
        return arrivals.ended(state, since).stream().filter(one -> !longAgo.isPast(one.arrival()));
    }

    private static Concern arrival(Subject subject, Listed one, LetterWords words, ZoneId zone) {
        String sender = one.arrival().sender();
        String where = sender == null ? one.arrival().channel().word() : sender;
        Map<String, String> arguments = Map.of(
                "time", words.time(one.arrival().receivedAt(), zone),
                "name", ShownName.of(one.arrival().name()),
                "sender", where,
                "id", String.valueOf(one.arrival().id()));
        return new Concern(subject, one.arrival().receivedAt(), words.of("attention.arrival", arguments));
    }

    /** Of an uncertain letter only the present is known: it is uncertain now. */
    private Concern letter(Letter letter, LetterWords words) {
        Instant at = letter.state() == Letter.State.UNCERTAIN ? clock.instant() : letter.at();
        String answer = letter.answer();
        Map<String, String> arguments = Map.of(
                "state", words.of("attention.letter." + letter.state().word()),
                "subject", ShownName.of(letter.subject()),
                "to", String.join(", ", letter.to()),
                "answer", answer == null ? "" : answer);
        Subject subject = letter.kind() == Letter.Kind.REPORT ? Subject.REPORTS : Subject.LETTERS;
        return new Concern(subject, at, words.of("attention.letter", arguments));
    }

    private static Concern alert(Journal.Line line, LetterWords words, ZoneId zone) {
        Map<String, String> arguments = Map.of(
                "time",
                words.time(line.at(), zone),
                "sentence",
                JournalWording.in(words.locale()).of(line));
        return new Concern(Subject.ALERTS, line.at(), words.of("attention.alert", arguments));
    }
}
