package org.huibao.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the figures are looked up that count of a unit. */
interface WhatCounts {
    /** What counts of the unit in the round, if it has reported. */
    Optional<RoundAtHand.Current> of(String campaign, String round, String unit);

    /** The ids of the campaign's rounds for which anything has come. */
    List<String> rounds(String campaign);

    /** The texts of the rules that are not asked of the unit in the round. */
    Set<String> waived(String campaign, String round, String unit);

    /** As the books have it. */
    static WhatCounts in(Books books) {
        return new WhatCounts() {
            @Override
            public Optional<RoundAtHand.Current> of(String campaign, String round, String unit) {
                return books.atHand.of(campaign, round).current(unit);
            }

            @Override
            public List<String> rounds(String campaign) {
                return books.versions.rounds(campaign);
            }

            @Override
            public Set<String> waived(String campaign, String round, String unit) {
                return books.waivers.of(campaign, round, unit);
            }
        };
    }
}
