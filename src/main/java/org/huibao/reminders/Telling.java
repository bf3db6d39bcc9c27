package org.huibao.reminders;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.ledger.Allowances;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.post.Post;
import org.huibao.post.StillWanted;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.springframework.stereotype.Component;

/** Writes the letters of a stage: to each unit that owes at this moment, or to the county about all of them. */
@Component
class Telling implements StillWanted {
    private final Standings standings;
    private final Allowances allowances;
    private final Post post;
    private final InForce campaigns;
    private final IntakeSettings settings;

    Telling(Standings standings, Allowances allowances, Post post, InForce campaigns, IntakeSettings settings) {
        this.standings = standings;
        this.allowances = allowances;
        this.post = post;
        this.campaigns = campaigns;
        this.settings = settings;
    }

    /** Writes in the caller's transaction, and returns how many letters there are. */
    int tell(Campaign campaign, Round round, ReminderStage stage) {
        List<UnitStanding> owing = standings.owing(campaign, round).stream()
                .filter(unit -> !mayStillReport(campaign, round, stage, unit))
                .toList();
        if (stage.kind() == ReminderStage.Kind.ESCALATION) {
            return escalate(campaign, round, owing);
        }
        return remind(campaign, round, stage, owing);
    }

    /** Writes to these in the caller's transaction. */
    int remind(Campaign campaign, Round round, ReminderStage stage, List<UnitStanding> units) {
        return (int) units.stream()
                .filter(unit -> !unit.unit().emails().isEmpty())
                .filter(unit -> post.write(draft(campaign, round, stage, unit)).isPresent())
                .count();
    }

    /** Nobody is overdue as long as somebody has allowed him more time. */
    private boolean mayStillReport(Campaign campaign, Round round, ReminderStage stage, UnitStanding unit) {
        return stage.kind() != ReminderStage.Kind.BEFORE
                && allowances
                        .permit(campaign, round, unit.unit())
                        .filter(until -> until.isAfter(stage.at()))
                        .isPresent();
    }

    /** A unit that has sent its figures while its reminder waited is not reminded. */
    @Override
    public boolean isWanted(Letter letter) {
        String[] about = letter.about().split("/");
        if (letter.kind() != Letter.Kind.REMINDER || about.length != 4) {
            return true;
        }
        Optional<Campaign> campaign = campaigns.campaign(about[0]);
        return campaign.flatMap(one -> one.round(about[1])
                        .flatMap(round -> one.roster()
                                .named(about[2])
                                .map(unit -> standings.of(one, round, unit).owes())))
                .orElse(true);
    }

    Draft draft(Campaign campaign, Round round, ReminderStage stage, UnitStanding unit) {
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = arguments(campaign, round, words);
        String kind = stage.kind() == ReminderStage.Kind.BEFORE ? "before" : "after";
        LetterText text = new LetterText(words)
                .say("greeting", Map.of("unit", unit.unit().name()))
                .say("reminder." + kind, arguments);
        if (unit.standing() == Standing.RETURNED) {
            text.say("reminder.returned");
        }
        text.say("automatic");
        return new Draft(
                new Matter(
                        Letter.Kind.REMINDER,
                        campaign.id() + "/" + round.id() + "/" + unit.unit().name() + "/" + stage.id(),
                        campaign.id(),
                        round.id()),
                unit.unit().emails(),
                new Draft.Words(
                        words.of("subject.reminder." + kind, arguments),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                null,
                campaign.zone());
    }

    private int escalate(Campaign campaign, Round round, List<UnitStanding> owing) {
        List<String> to = settings.countyMailboxes(campaign);
        if (owing.isEmpty() || to.isEmpty()) {
            return 0;
        }
        LetterWords words = LetterWords.in(campaign.letters());
        Map<String, String> arguments = arguments(campaign, round, words);
        arguments.put("count", String.valueOf(owing.size()));
        LetterText text = new LetterText(words)
                .say("escalation", arguments)
                .list("owing.missing", lines(words, owing, Standing.MISSING))
                .list("owing.returned", lines(words, owing, Standing.RETURNED))
                .say("automatic");
        return post.write(new Draft(
                                new Matter(
                                        Letter.Kind.NOTICE,
                                        campaign.id() + "/" + round.id() + "/escalation",
                                        campaign.id(),
                                        round.id()),
                                to,
                                new Draft.Words(
                                        words.of("subject.escalation", arguments),
                                        text.signed(campaign.reportingUnit(), campaign.contact())),
                                List.of(),
                                null,
                                campaign.zone()))
                        .isPresent()
                ? 1
                : 0;
    }

    /** A line for each unit that owes in this way, with whom to ask. */
    static List<String> lines(LetterWords words, List<UnitStanding> owing, Standing standing) {
        return owing.stream()
                .filter(unit -> unit.standing() == standing)
                .map(UnitStanding::unit)
                .map(unit -> words.of(
                        "owing.unit",
                        Map.of("unit", unit.name(), "whom", " " + (unit.contact() + " " + unit.phone()).strip())))
                .map(String::stripTrailing)
                .toList();
    }

    private static Map<String, String> arguments(Campaign campaign, Round round, LetterWords words) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", campaign.title());
        arguments.put("round", round.title());
        Instant due = round.due();
        Instant forward = round.forward();
        arguments.put("due", due == null ? "" : words.time(due, campaign.zone()));
        arguments.put("forward", forward == null ? "" : words.time(forward, campaign.zone()));
        return arguments;
    }
}
