package org.huibao.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.EndedByHand;
import org.huibao.judging.JudgingAsClaimed;
import org.huibao.ledger.JudgedAfresh;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.springframework.stereotype.Component;

/** Judges versions once more from their archived bytes: whose they are and for which round stays as it is. */
@Component
public class VersionsAfresh {
    private final Standings standings;
    private final EndedByHand documents;
    private final Arrivals arrivals;
    private final JudgingAsClaimed judging;
    private final JudgedAfresh books;

    public VersionsAfresh(
            Standings standings,
            EndedByHand documents,
            Arrivals arrivals,
            JudgingAsClaimed judging,
            JudgedAfresh books) {
        this.standings = standings;
        this.documents = documents;
        this.arrivals = arrivals;
        this.judging = judging;
        this.books = books;
    }

    /** A version of which something would be otherwise. */
    record Afresh(UnitInRound at, JudgedAfresh.Change change, Submission now) {}

    /** Those of the round that count, and those that were returned since. */
    List<Afresh> of(Campaign campaign, Round round) {
        return standings.of(campaign, round).stream()
                .flatMap(standing -> newest(campaign, round, standing))
                .flatMap(version -> of(campaign, version).stream())
                .toList();
    }

    private Stream<Version> newest(Campaign campaign, Round round, UnitStanding standing) {
        Version stands = standing.version();
        return stands == null
                ? Stream.empty()
                : standings.versions(campaign, round, standing.unit()).stream()
                        .filter(version -> version.number() >= stands.number());
    }

    /** Nothing where all stays as it is, or where the version's round or unit is not in the campaign any more. */
    Optional<Afresh> of(Campaign campaign, Version version) {
        return campaign.round(version.round())
                .flatMap(round ->
                        campaign.roster().named(version.unit()).map(unit -> new UnitInRound(campaign, round, unit)))
                .flatMap(at -> now(at, version)
                        .flatMap(now ->
                                books.compare(campaign, version, now).map(change -> new Afresh(at, change, now))));
    }

    private Optional<Submission> now(UnitInRound at, Version version) {
        int ordinal = documents.document(version.document()).orElseThrow().ordinal();
        return judging
                .judge(
                        arrivals.byId(version.arrival()).orElseThrow(),
                        ordinal,
                        new JudgingAsClaimed.Claim(at.campaign(), at.round(), at.unit()))
                .documents()
                .stream()
                .flatMap(one -> one.made().judged().parts().stream())
                .flatMap(part -> part.submissions().stream())
                .findFirst();
    }

    /** In the caller's transaction; false where the version has been judged or taken back meanwhile. */
    boolean carryOut(Afresh afresh) {
        Version judged = afresh.change().version();
        boolean stands = standings
                .versions(
                        afresh.at().campaign(), afresh.at().round(), afresh.at().unit())
                .contains(judged);
        if (stands) {
            books.carryOut(afresh.at().campaign(), afresh.change(), afresh.now());
        }
        return stands;
    }
}
