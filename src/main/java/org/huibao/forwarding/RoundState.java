package org.huibao.forwarding;

import java.util.Locale;

/** How far a round has come. */
public enum RoundState {
    UPCOMING,
    OPEN,
    DUE,
    AWAITING_APPROVAL,
    HELD,
    FROZEN,
    FORWARDED,
    CLOSED;

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
