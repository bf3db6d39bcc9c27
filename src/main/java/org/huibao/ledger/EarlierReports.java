package org.huibao.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.checking.EarlierFigures;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What checking may look up: figures that the unit reported at another time or to another campaign. */
@Component
class EarlierReports implements EarlierFigures {
    /** Rounds of different years are the same round when they lie a year apart, give or take this. */
    private static final Duration ABOUT = Duration.ofDays(45);

    private static final Function<String, Optional<BigDecimal>> NONE = column -> Optional.empty();

    private final WhatCounts known;
    private volatile @Nullable Before last;

    /** The rounds of a campaign that one of them is held against. */
    private record Before(Campaign campaign, Round round, Optional<Round> previous, Optional<Round> yearBefore) {}

    @Autowired
    EarlierReports(Books books) {
        this(WhatCounts.in(books));
    }

    EarlierReports(WhatCounts known) {
        this.known = known;
    }

    @Override
    public Optional<BigDecimal> figure(Campaign campaign, Round round, ReportingUnit unit, Term.Operand operand) {
        return version(campaign, round, unit, operand.when(), operand.campaign())
                .flatMap(found -> found.figures().figure(operand.column()));
    }

    @Override
    public Function<String, Optional<BigDecimal>> figures(
            Campaign campaign, Round round, ReportingUnit unit, Term.When when) {
        return version(campaign, round, unit, when, "")
                .map(RoundAtHand.Current::figures)
                .<Function<String, Optional<BigDecimal>>>map(found -> found::figure)
                .orElse(NONE);
    }

    private Optional<RoundAtHand.Current> version(
            Campaign campaign, Round round, ReportingUnit unit, Term.When when, String other) {
        return switch (when) {
            case HERE -> Optional.empty();
            case PREVIOUS_ROUND -> {
                Optional<Round> before = before(campaign, round).previous();
                yield before.isEmpty()
                        ? followed(campaign, unit)
                        : current(campaign.id(), before.get().id(), unit);
            }
            case YEAR_BEFORE ->
                before(campaign, round)
                        .yearBefore()
                        .flatMap(before -> current(campaign.id(), before.id(), unit))
                        .or(() -> aYearAgoElsewhere(campaign, round, unit));
            case OTHER_CAMPAIGN -> newest(other, unit);
        };
    }

    /** Many units of one round are asked about, one after the other. */
    private Before before(Campaign campaign, Round round) {
        Before known = last;
        if (known == null || known.campaign() != campaign || known.round() != round) {
            known = new Before(campaign, round, earlier(campaign, round), yearBefore(campaign, round));
            last = known;
        }
        return known;
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
