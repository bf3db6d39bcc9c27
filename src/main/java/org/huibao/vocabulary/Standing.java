package org.huibao.vocabulary;

import java.util.Locale;

/** Where a unit stands in a round: nothing came, what came was valid, nothing valid came yet, or it need not report. */
public enum Standing {
    MISSING,
    ACCEPTED,
    QUERIED,
    RETURNED,
    /** A person said that the unit need not report in this round, and it has not. */
    EXEMPT;

    public static Standing of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case QUERIED -> QUERIED;
            case RETURNED -> RETURNED;
        };
    }

    /** Whether the unit has reported, so that its figures count. */
    public boolean counts() {
        return this == ACCEPTED || this == QUERIED;
    }

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
