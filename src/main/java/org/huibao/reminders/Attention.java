package org.huibao.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.journal.Changes;
import org.huibao.needs.Need;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.reminders.Concerns.Concern;
import org.huibao.reminders.Concerns.Subject;
import org.huibao.vocabulary.Campaign;
import org.springframework.stereotype.Component;

/** Tells the person who runs the service, once a day for each subject, that something waits. */
@Component
class Attention {
    private static final int DAYS = 7;
    private static final int MOST = 20;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private final InForce campaigns;
    private final Concerns concerns;
    private final IntakeSettings settings;
    private final Post post;
    private final ToldNeeds told;
    private final Changes changes;

    Attention(
            InForce campaigns, Concerns concerns, IntakeSettings settings, Post post, ToldNeeds told, Changes changes) {
        this.campaigns = campaigns;
        this.concerns = concerns;
        this.settings = settings;
        this.post = post;
        this.told = told;
        this.changes = changes;
    }

    Instant now() {
        return changes.now();
    }

    boolean isUntold(String about) {
        return post.written(Letter.Kind.NOTICE, about).isEmpty();
    }

    void write(Draft draft) {
        changes.make(() -> {
            post.write(draft);
        });
    }

    void tell() {
        Optional<Campaign> campaign = campaigns.campaigns().stream().findFirst();
        ZoneId zone = campaign.map(Campaign::zone).orElse(USUAL);
        LetterWords words = LetterWords.in(campaign.map(Campaign::letters).orElse(Locale.SIMPLIFIED_CHINESE));
        List<Concern> all = untold(concerns.since(lately(), words, zone));
        for (Subject subject : Subject.values()) {
            List<Concern> some =
                    all.stream().filter(one -> one.subject() == subject).toList();
            // of a report in trouble, held or laid before somebody a letter of its own tells, at once
            if (!some.isEmpty() && subject != Subject.REPORTS) {
                tell(subject, some, words, zone);
            }
        }
    }

    /** What came on an earlier day, after that day's letter, waits for the morning. */
    private void tell(Subject subject, List<Concern> some, LetterWords words, ZoneId zone) {
        LocalDate today = now().atZone(zone).toLocalDate();
        String about = about(subject, today);
        if (!isUntold(about)) {
            return;
        }
        Optional<Instant> before = Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .limit(DAYS)
                .flatMap(day -> post.written(Letter.Kind.NOTICE, about(subject, day)).stream())
                .findFirst();
        List<Concern> fresh = some.stream()
                .filter(one ->
                        one.need() != null || before.isEmpty() || !one.at().isBefore(before.get()))
                .toList();
        boolean isMorning = !now().atZone(zone).toLocalTime().isBefore(EIGHT);
        boolean isToday = fresh.stream()
                .anyMatch(one -> one.at().atZone(zone).toLocalDate().equals(today));
        if (!fresh.isEmpty() && (isToday || isMorning)) {
            LetterText text = new LetterText(words);
            list(text, words, subject, fresh);
            text.say("automatic");
            Draft draft = draft(about, words.of("subject.attention." + subject.word()), text, zone);
            changes.make(() -> {
                post.write(draft);
                told.remember(ToldNeeds.Way.LETTER, needs(fresh));
            });
        }
    }

    /** Alerts, and those needs of which nobody was told, or when there was less of them. */
    private List<Concern> untold(List<Concern> all) {
        Set<Need> untold = Set.copyOf(told.untold(ToldNeeds.Way.LETTER, needs(all)));
        return all.stream()
                .filter(one -> one.need() == null || untold.contains(one.need()))
                .toList();
    }

    private static List<Need> needs(List<Concern> concerns) {
        return concerns.stream()
                .flatMap(one -> Optional.ofNullable(one.need()).stream())
                .toList();
    }

    /** Everything of the last days that still waits, for a morning's digest; of what has waited for longer, how much it is. */
    void listAll(LetterText text, LetterWords words, ZoneId zone) {
        List<Concern> all = concerns.since(lately(), words, zone);
        for (Subject subject : Subject.values()) {
            list(
                    text,
                    words,
                    subject,
                    all.stream().filter(one -> one.subject() == subject).toList());
        }
        long older = concerns.older(lately());
        if (older > 0) {
            text.say("digest.older", Map.of("count", String.valueOf(older)));
        } else if (all.isEmpty()) {
            text.say("digest.nothing");
        }
    }

    private static void list(LetterText text, LetterWords words, Subject subject, List<Concern> some) {
        List<String> lines = Stream.concat(
                        some.stream().limit(MOST).map(Concern::line),
                        Stream.of(some.size() - MOST)
                                .filter(more -> more > 0)
                                .map(more -> words.of("attention.more", Map.of("count", String.valueOf(more)))))
                .toList();
        text.list("attention." + subject.word(), lines);
    }

    private Draft draft(String about, String subject, LetterText text, ZoneId zone) {
        return new Draft(
                new Matter(Letter.Kind.NOTICE, about, null, null),
                settings.operator().email(),
                new Draft.Words(subject, text.toString()),
                List.of(),
                null,
                zone);
    }

    private static String about(Subject subject, LocalDate day) {
        return Digest.ATTENTION + subject.word() + "/" + day;
    }

    private Instant lately() {
        return now().minus(Duration.ofDays(DAYS));
    }
}
