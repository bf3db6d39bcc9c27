package org.huibao.reading.cells;

/** How characters stand in a cell beside those that are simply written, the weaker first. */
public enum Mark {
    PLAIN,
    /** In the colour of the paper. */
    FAINT,
    /** Above the line or below it, smaller. */
    RAISED,
    STRUCK,
    HIDDEN;

    /** Of two marks on the same characters the one that counts. */
    public Mark and(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether a person reads nothing there. */
    public boolean isGone() {
        return this == STRUCK || this == HIDDEN;
    }
}
