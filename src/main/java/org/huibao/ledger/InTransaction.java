package org.huibao.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What counts as a transaction leaves it: of units that changed in it as the tables have it, of all others as it is at hand.
 * Used by one thread, for one look.
 */
final class InTransaction implements WhatCounts {
    private final Books books;
    private final Map<List<String>, Optional<RoundAtHand.Current>> changed = new HashMap<>();
    private final Map<List<String>, RoundAtHand> atHand = new HashMap<>();
    private final Map<String, List<String>> rounds = new HashMap<>();

    InTransaction(Books books) {
        this.books = books;
    }

    void changed(String campaign, String round, String unit) {
        Optional<Version> current = Versions.current(books.versions.of(campaign, round, unit));
        changed.put(List.of(campaign, round, unit), current.map(this::asCurrent));
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
                atHand(version.campaign(), version.round())
                        .packed(RoundsAtHand.numbers(books.figures.of(version.id()))));
    }

    @Override
    public Optional<RoundAtHand.Current> of(String campaign, String round, String unit) {
        Optional<RoundAtHand.Current> known = changed.get(List.of(campaign, round, unit));
        return known == null ? atHand(campaign, round).current(unit) : known;
    }

    private RoundAtHand atHand(String campaign, String round) {
        return atHand.computeIfAbsent(List.of(campaign, round), key -> books.atHand.of(campaign, round));
    }

    @Override
    public List<String> rounds(String campaign) {
        return rounds.computeIfAbsent(campaign, books.versions::rounds);
    }
}
