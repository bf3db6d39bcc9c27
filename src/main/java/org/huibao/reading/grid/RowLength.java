package org.huibao.reading.grid;

/** How long a row of a text file is beside those above it, its header among them. */
public enum RowLength {
    USUAL,
    /** One field more, which is empty, and a figure that may have been cut in two at its comma. */
    DOUBTFUL,
    /** It says something where no header is: a figure was cut in two, or what lies behind it moved. */
    TOO_LONG
}
