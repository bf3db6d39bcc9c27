package org.huibao.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huibao.journal.Journal;
import org.huibao.journal.JournalWording;
import org.huibao.needs.Need;
import org.huibao.needs.Need.Kind;
import org.huibao.needs.Needs;
import org.huibao.post.LetterWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is told of: everything that needs one, and the alerts of the last days. */
@Component
class Concerns {
    private final Needs needs;
    private final NeedLines lines;
    private final Journal journal;

    Concerns(Needs needs, NeedLines lines, Journal journal) {
        this.needs = needs;
        this.lines = lines;
        this.journal = journal;
    }

    /** What a concern is about; of each a person is told once a day. */
    enum Subject {
        UNCLAIMED,
        UNREADABLE,
        MAIL,
        ROUNDS,
        LETTERS,
        REPORTS,
        ALERTS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that waits, worded as a line of a letter.
     *
     * @param need null for an alert, which tells of what happened
     */
    record Concern(
            Subject subject,
            Instant at,
            String line,
            @Nullable Need need) {}

    /** Everything since the moment, as it needs somebody now; of a subject what presses comes first. */
    List<Concern> since(Instant since, LetterWords words, ZoneId zone) {
        List<Need> all = needs.all();
        List<Concern> concerns = new ArrayList<>();
        all.stream()
                .filter(need -> !isToldByAlert(need.what()) && isYoung(need, since))
                .flatMap(need -> lines.of(need, words, zone).stream())
                .forEach(concerns::add);
        journal.alerts(since).stream()
                .filter(line -> isStillSo(line, all))
                .map(line -> alert(line, words, zone))
                .forEach(concerns::add);
        return concerns;
    }

    /** How many things have waited since before the moment, and are no longer told one by one. */
    long older(Instant since) {
        return needs.all().stream().filter(need -> !isYoung(need, since)).count();
    }

    /** What may pass in a minute is told by an alert, which waits for a while. */
    static boolean isToldByAlert(Kind kind) {
        return kind == Kind.MAILBOX || kind == Kind.SMTP;
    }

    /** What arrived and what was refused is history after a while; anything else is so now, whenever it began. */
    private static boolean isYoung(Need need, Instant since) {
        return switch (need.what()) {
            case UNCLAIMED, UNREADABLE, LETTER_FAILED, LETTER_BOUNCED ->
                !need.since().isBefore(since);
            default -> true;
        };
    }

    /** A door that is open again, and a server that takes letters again, need nobody. */
    private static boolean isStillSo(Journal.Line line, List<Need> all) {
        Stream<Need> now = all.stream();
        return switch (line.what()) {
            case ALERT_DOOR_CLOSED -> now.anyMatch(need -> need.about().equals(line.about()));
            case ALERT_SMTP -> now.anyMatch(need -> need.what() == Kind.SMTP);
            default -> true;
        };
    }

    private static Concern alert(Journal.Line line, LetterWords words, ZoneId zone) {
        Map<String, String> arguments = Map.of(
                "time",
                words.time(line.at(), zone),
                "sentence",
                JournalWording.in(words.locale()).of(line));
        return new Concern(Subject.ALERTS, line.at(), words.of("attention.alert", arguments), null);
    }
}
