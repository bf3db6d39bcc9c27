package org.huibao.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.campaigns.InForce;
import org.huibao.intake.settings.IntakeSettings;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Draft;
import org.huibao.post.Letter;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.post.Matter;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The digest of a morning on which a round is due or goes to the bureau: who owes, and what waits for a person. */
@Component
class Mornings {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final InForce campaigns;
    private final FirstLoads loads;
    private final Standings standings;
    private final IntakeSettings settings;
    private final Attention attention;

    Mornings(InForce campaigns, FirstLoads loads, Standings standings, IntakeSettings settings, Attention attention) {
        this.campaigns = campaigns;
        this.loads = loads;
        this.standings = standings;
        this.settings = settings;
        this.attention = attention;
    }

    void tell() {
        campaigns.campaigns().forEach(this::tell);
    }

    private void tell(Campaign campaign) {
        ZonedDateTime now = attention.now().atZone(campaign.zone());
        LocalDate today = now.toLocalDate();
        List<Round> rounds = campaign.rounds().stream()
                .filter(round -> !round.isDraft() && !loads.isClosed(campaign, round))
                .filter(round -> isOn(today, round.due(), campaign) || isOn(today, round.forward(), campaign))
                .toList();
        String about = campaign.id() + Digest.MORNING + today;
        if (!rounds.isEmpty() && !now.toLocalTime().isBefore(EIGHT) && attention.isUntold(about)) {
            attention.write(draft(campaign, rounds, about, now));
        }
    }

    private static boolean isOn(LocalDate day, @Nullable Instant instant, Campaign campaign) {
        return instant != null && instant.atZone(campaign.zone()).toLocalDate().equals(day);
    }

    private Draft draft(Campaign campaign, List<Round> rounds, String about, ZonedDateTime now) {
        LetterWords words = LetterWords.in(campaign.letters());
        LetterText text = new LetterText(words);
        rounds.forEach(round -> say(text, words, campaign, round, now));
        attention.listAll(text, words, campaign.zone());
        text.say("automatic");
        return new Draft(
                new Matter(
                        Letter.Kind.NOTICE, about, campaign.id(), rounds.get(0).id()),
                settings.operator().email(),
                new Draft.Words(
                        words.of(
                                "subject.digest",
                                Map.of(
                                        "title",
                                        campaign.title(),
                                        "date",
                                        now.toLocalDate().toString())),
                        text.signed(campaign.reportingUnit(), campaign.contact())),
                List.of(),
                null,
                campaign.zone());
    }

    private void say(LetterText text, LetterWords words, Campaign campaign, Round round, ZonedDateTime now) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", campaign.title());
        arguments.put("round", round.title());
        say(text, words, "digest.due", arguments, round.due(), campaign, now);
        say(text, words, "digest.forward", arguments, round.forward(), campaign, now);
        List<UnitStanding> units = standings.of(campaign, round);
        for (Standing standing : Standing.values()) {
            long count =
                    units.stream().filter(unit -> unit.standing() == standing).count();
            arguments.put(standing.word(), String.valueOf(count));
        }
        arguments.put(
                "expected",
                String.valueOf(units.stream().filter(UnitStanding::isExpected).count()));
        text.say("digest.standing", arguments);
        text.list("owing.missing", Telling.lines(words, units, Standing.MISSING));
        text.list("owing.returned", Telling.lines(words, units, Standing.RETURNED));
    }

    private static void say(
            LetterText text,
            LetterWords words,
            String key,
            Map<String, String> arguments,
            @Nullable Instant at,
            Campaign campaign,
            ZonedDateTime now) {
        if (at != null && isOn(now.toLocalDate(), at, campaign)) {
            arguments.put("time", words.time(at, campaign.zone()));
            text.say(key, arguments);
        }
    }
}
