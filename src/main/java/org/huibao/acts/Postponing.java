package org.huibao.acts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibao.campaigns.InForce;
import org.huibao.campaigns.RoundDates;
import org.huibao.journal.About;
import org.huibao.ledger.Reported;
import org.huibao.post.Letter;
import org.huibao.post.LetterWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 延期: the units of a round may report later. The campaign's file is changed, and every unit is told. */
@Component
public class Postponing {
    private final Acts acts;
    private final InFile file;
    private final InForce campaigns;
    private final UnitLetters letters;
    private final Reported reported;

    public Postponing(Acts acts, InFile file, InForce campaigns, UnitLetters letters, Reported reported) {
        this.acts = acts;
        this.file = file;
        this.campaigns = campaigns;
        this.letters = letters;
        this.reported = reported;
    }

    /**
     * Later dates; one that is null stays as it is.
     *
     * @param forward when the report goes up
     */
    public record Dates(@Nullable Instant due, @Nullable Instant forward) {}

    public Outcome postpone(Campaign campaign, Round round, Dates dates, String who, String why) {
        if (why.isBlank()) {
            return Outcome.noReason();
        }
        if (dates.due() == null && dates.forward() == null) {
            return Outcome.incomplete("no-date", "until when may the units report, and when does the report leave?");
        }
        file.lookFirst();
        if (campaigns
                .campaign(campaign.id())
                .flatMap(now -> now.round(round.id()))
                .filter(round::equals)
                .isEmpty()) {
            return InFile.changedByHand();
        }
        if (round.isDraft()) {
            return Outcome.conflict("not-in-file", "the round has no dates in the campaign's file");
        }
        Instant due = dates.due() == null ? Objects.requireNonNull(round.due()) : dates.due();
        Instant forward = dates.forward() == null ? Objects.requireNonNull(round.forward()) : dates.forward();
        if (due.isBefore(round.due())
                || forward.isBefore(round.forward())
                || due.equals(round.due()) && forward.equals(round.forward())) {
            return Outcome.conflict("not-later", "a date can only be put off");
        }
        if (forward.isBefore(due)) {
            return Outcome.conflict("backwards", "the report would leave before the round is due");
        }
        return file.carryOut(() -> reported.isReported(campaign, round)
                ? Outcome.conflict("reported", "the round's report is made")
                : carriedOut(campaign, round, new Dates(due, forward), who, why));
    }

    private Outcome carriedOut(Campaign campaign, Round round, Dates dates, String who, String why) {
        Act act = acts.enter(
                Act.Kind.POSTPONEMENT, About.round(campaign.id(), round.id()), who, why.strip(), Acts.Made.NOTHING);
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = Map.of(
                "due", words.time(Objects.requireNonNull(dates.due()), campaign.zone()),
                "forward", words.time(Objects.requireNonNull(dates.forward()), campaign.zone()));
        campaign.roster()
                .units()
                .forEach(unit -> letters.tell(
                        new UnitInRound(campaign, round, unit),
                        null,
                        act,
                        new UnitLetters.News(
                                Letter.Kind.NOTICE,
                                "subject.act.postponement",
                                List.of("act.postponement"),
                                arguments)));
        file.write(campaign, RoundDates.edit(round.id(), written(campaign, round, dates)));
        return new Outcome.Done(act);
    }

    private static Map<String, String> written(Campaign campaign, Round round, Dates dates) {
        Map<String, String> written = new TreeMap<>();
        Stream.of("due", "forward").forEach(key -> {
            Instant before = key.equals("due") ? round.due() : round.forward();
            Instant now = Objects.requireNonNull(key.equals("due") ? dates.due() : dates.forward());
            if (!now.equals(before)) {
                written.put(key, now.atZone(campaign.zone()).toLocalDateTime().toString());
            }
        });
        return written;
    }
}
