package org.huibao.intake.arrivals;

import java.util.Locale;

/** The way by which something arrived. */
public enum Channel {
    MAILBOX,
    FOLDER,
    DESK;

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
