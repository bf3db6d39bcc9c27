package org.huibao.vocabulary;

import java.util.Locale;

/** Where a unit stands in a round: nothing came, what came was valid, or nothing valid came yet. */
public enum Standing {
    MISSING,
    ACCEPTED,
    QUERIED,
    RETURNED;

    public static Standing of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case QUERIED -> QUERIED;
            case RETURNED -> RETURNED;
        };
    }

    /** Whether the unit has done its part, so that its figures count; a unit that has not still owes. */
    public boolean counts() {
        return this == ACCEPTED || this == QUERIED;
    }

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
