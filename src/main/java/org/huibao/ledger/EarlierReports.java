package org.huibao.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.Peer;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What checking may look up: figures that the unit reported at another time or to another campaign. */
@Component
class EarlierReports implements EarlierFigures {
    /** Rounds of different years are the same round when they lie a year apart, give or take this. */
    private static final Duration ABOUT = Duration.ofDays(45);

    private final WhatCounts known;

    @Autowired
    EarlierReports(Books books) {
        this(WhatCounts.in(books));
    }

    EarlierReports(WhatCounts known) {
        this.known = known;
    }

    @Override
    public Optional<BigDecimal> figure(Campaign campaign, Round round, ReportingUnit unit, Term.Operand operand) {
        return (operand.when() == Term.When.OTHER_CAMPAIGN
                        ? newest(operand.campaign(), unit)
                        : versions(campaign, round, operand.when()).apply(unit))
                .flatMap(found -> found.figures().figure(operand.column()));
    }

    @Override
    public Function<ReportingUnit, Peer> before(Campaign campaign, Round round, Term.When when) {
        Function<ReportingUnit, Optional<RoundAtHand.Current>> versions = versions(campaign, round, when);
        return unit -> versions.apply(unit).<Peer>map(current -> current).orElse(Peer.NOTHING);
    }

    @Override
    public Set<String> waived(Campaign campaign, Round round, ReportingUnit unit) {
        return known.waived(campaign.id(), round.id(), unit.name());
    }

    private Function<ReportingUnit, Optional<RoundAtHand.Current>> versions(
            Campaign campaign, Round round, Term.When when) {
        return switch (when) {
            case HERE, OTHER_CAMPAIGN -> unit -> Optional.empty();
            case PREVIOUS_ROUND ->
                earlier(campaign, round)
                        .map(before -> in(campaign.id(), before))
                        .orElse(unit -> followed(campaign, unit));
            case YEAR_BEFORE ->
                yearBefore(campaign, round)
                        .map(before -> in(campaign.id(), before))
                        .<Function<ReportingUnit, Optional<RoundAtHand.Current>>>map(
                                found -> unit -> found.apply(unit).or(() -> aYearAgoElsewhere(campaign, round, unit)))
                        .orElse(unit -> aYearAgoElsewhere(campaign, round, unit));
        };
    }

    private Function<ReportingUnit, Optional<RoundAtHand.Current>> in(String campaign, Round round) {
        return unit -> current(campaign, round.id(), unit);
    }

    static Optional<Round> earlier(Campaign campaign, Round round) {
        return campaign.rounds().stream()
                .takeWhile(one -> !one.id().equals(round.id()))
                .reduce((one, later) -> later);
    }

    static Optional<Round> yearBefore(Campaign campaign, Round round) {
        Instant due = round.due();
        if (due == null) {
            return Optional.empty();
        }
        Instant wanted = due.atZone(campaign.zone()).minus(Period.ofYears(1)).toInstant();
        return campaign.rounds().stream()
                .filter(one -> distance(one, wanted).compareTo(ABOUT) <= 0)
                .min(Comparator.comparing(one -> distance(one, wanted)));
    }

    private static Duration distance(Round round, Instant wanted) {
        Instant due = round.due();
        return due == null ? ABOUT.plusDays(1) : Duration.between(due, wanted).abs();
    }

    /** The campaign before: the round of the same id there, else whatever the unit sent last. */
    private Optional<RoundAtHand.Current> aYearAgoElsewhere(Campaign campaign, Round round, ReportingUnit unit) {
        String follows = campaign.follows();
        return follows == null
                ? Optional.empty()
                : current(follows, round.id(), unit).or(() -> newest(follows, unit));
    }

    private Optional<RoundAtHand.Current> followed(Campaign campaign, ReportingUnit unit) {
        String follows = campaign.follows();
        return follows == null ? Optional.empty() : newest(follows, unit);
    }

    private Optional<RoundAtHand.Current> current(String campaign, String round, ReportingUnit unit) {
        return names(unit).stream()
                .flatMap(name -> known.of(campaign, round, name).stream())
                .findFirst();
    }

    private Optional<RoundAtHand.Current> newest(String campaign, ReportingUnit unit) {
        return names(unit).stream()
                .flatMap(name -> known.rounds(campaign).stream()
                        .flatMap(round -> known.of(campaign, round, name).stream())
                        .max(Comparator.comparing(RoundAtHand.Current::receipt))
                        .stream())
                .findFirst();
    }

    /** Another campaign's roster may still carry one of the unit's other names. */
    static List<String> names(ReportingUnit unit) {
        List<String> names = new ArrayList<>(List.of(unit.name()));
        names.addAll(unit.aliases());
        return names;
    }
}
