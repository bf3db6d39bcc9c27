package org.huibao.forwarding;

import java.util.List;
import java.util.Set;

/**
 * What came in and is in none of a report's figures.
 *
 * @param unclaimed what belongs to nobody yet
 * @param unjudged what arrived in time and was not judged by the freeze
 * @param unseen the ways in that could not be looked into
 */
record NotCounted(OfWhom unclaimed, OfWhom unjudged, List<String> unseen) {
    static final NotCounted NOTHING = new NotCounted(OfWhom.NOBODY, OfWhom.NOBODY, List.of());

    NotCounted {
        unseen = List.copyOf(unseen);
    }

    /**
     * Whose some of what came in may be.
     *
     * @param units the units whose registered mailboxes sent some of it
     * @param others how many files and mails cannot be ascribed to any; what strangers wrote goes to no bureau
     */
    record OfWhom(Set<String> units, int others) {
        static final OfWhom NOBODY = new OfWhom(Set.of(), 0);

        OfWhom {
            units = Set.copyOf(units);
        }

        boolean isNobody() {
            return units.isEmpty() && others == 0;
        }
    }
}
