package org.huibao.reply;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.mime.OwnWords;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitWords;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.springframework.stereotype.Component;

/** What a unit writes, without a table, to a letter that asked something of it: a person reads it; no verdict changes. */
@Component
class WordsOnly {
    private final Post post;
    private final InForce campaigns;
    private final Standings standings;
    private final Archive archive;
    private final UnitWords unitWords;
    private final Journal journal;

    WordsOnly(
            Post post, InForce campaigns, Standings standings, Archive archive, UnitWords unitWords, Journal journal) {
        this.post = post;
        this.campaigns = campaigns;
        this.standings = standings;
        this.archive = archive;
        this.unitWords = unitWords;
        this.journal = journal;
    }

    /** Tells the operator, in the caller's transaction; nobody is answered. */
    void tell(InJudgement<?> recorded) {
        if ("no-document".equals(recorded.idle()) && !recorded.arrival().automatic()) {
            post.answeredBy(recorded.arrival().references()).ifPresent(letter -> tell(recorded, letter));
        }
    }

    private void tell(InJudgement<?> recorded, Letter letter) {
        String words = OwnWords.of(archive.bytes(recorded.arrival().sha256()));
        Optional<Campaign> campaign = Optional.ofNullable(letter.campaign()).flatMap(campaigns::campaign);
        Optional<Round> round =
                campaign.flatMap(one -> Optional.ofNullable(letter.round()).flatMap(one::round));
        recorded.sender().units().stream()
                .filter(unit -> !words.isEmpty() && isAsked(letter, campaign, round, unit))
                .forEach(unit -> tell(
                        recorded.arrival().id(),
                        letter,
                        unit,
                        Map.of(
                                "unit", unit.name(),
                                "title", campaign.map(Campaign::title).orElse(""),
                                "round", round.map(Round::title).orElse(letter.subject()),
                                "text", words,
                                "arrival", String.valueOf(recorded.arrival().id()))));
    }

    private void tell(long arrival, Letter letter, ReportingUnit unit, Map<String, String> details) {
        String campaign = Objects.requireNonNullElse(letter.campaign(), "");
        String round = Objects.requireNonNullElse(letter.round(), "");
        unitWords.enter(campaign, round, unit.name(), arrival);
        journal.append(Happening.ALERT_UNIT_ANSWERED, About.round(campaign, round), details);
    }

    /** Thanks for a receipt are no answer: a receipt asks only while something is to be explained. */
    private boolean isAsked(Letter letter, Optional<Campaign> campaign, Optional<Round> round, ReportingUnit unit) {
        return switch (letter.kind()) {
            case RETURN -> true;
            case REMINDER -> letter.about().contains("/" + unit.name() + "/");
            case RECEIPT ->
                campaign.isPresent()
                        && round.isPresent()
                        && standings.of(campaign.get(), round.get(), unit).standing() == Standing.QUERIED;
            default -> false;
        };
    }
}
