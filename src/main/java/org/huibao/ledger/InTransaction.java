package org.huibao.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huibao.checking.Comparison;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;

/**
 * What counts as a transaction leaves it: of units that changed in it as the tables have it, of all others as it is at hand.
 * Used by one thread, for one look.
 */
final class InTransaction implements WhatCounts {
    private final Books books;
    /** By campaign and round, then by unit. */
    private final Map<List<String>, Map<String, Optional<RoundAtHand.Current>>> changed = new HashMap<>();

    private final Map<List<String>, RoundAtHand> atHand = new HashMap<>();
    private final Map<String, List<String>> rounds = new HashMap<>();

    InTransaction(Books books) {
        this.books = books;
    }

    void changed(String campaign, String round, String unit) {
        Optional<Version> current = Versions.current(books.versions.of(campaign, round, unit));
        changed.computeIfAbsent(List.of(campaign, round), key -> new HashMap<>())
                .put(unit, current.map(this::asCurrent));
    }

    boolean counts(Version version) {
        return of(version.campaign(), version.round(), version.unit())
                .filter(current -> current.id() == version.id())
                .isPresent();
    }

    /** The version as if it counted. */
    RoundAtHand.Current asCurrent(Version version) {
        return new RoundAtHand.Current(
                version.id(),
                RoundAtHand.Receipt.of(version),
                atHand(version.campaign(), version.round()).packed(books.figures.numbers(version.id())));
    }

    @Override
    public Optional<RoundAtHand.Current> of(String campaign, String round, String unit) {
        return ofUnits(campaign, round).apply(unit);
    }

    /** What counts of the round's units, by their names. */
    Function<String, Optional<RoundAtHand.Current>> ofUnits(String campaign, String round) {
        Map<String, Optional<RoundAtHand.Current>> now = changed.getOrDefault(List.of(campaign, round), Map.of());
        RoundAtHand others = atHand(campaign, round);
        return unit -> {
            Optional<RoundAtHand.Current> known = now.get(unit);
            return known == null ? others.current(unit) : known;
        };
    }

    /** The comparison that these units were held against each other in before. */
    Comparison compared(Campaign campaign, Round round, List<ReportingUnit> units) {
        return atHand(campaign.id(), round.id()).compared(campaign, round, units);
    }

    private RoundAtHand atHand(String campaign, String round) {
        return atHand.computeIfAbsent(List.of(campaign, round), key -> books.atHand.of(campaign, round));
    }

    @Override
    public List<String> rounds(String campaign) {
        return rounds.computeIfAbsent(campaign, books.versions::rounds);
    }

    @Override
    public Set<String> waived(String campaign, String round, String unit) {
        return books.waivers.of(campaign, round, unit);
    }
}
