package org.huibao.reading.grid;

/** How long a row of a text file is beside those above it, its header among them. */
public enum RowLength {
    USUAL,
    /** A figure may have been cut at its comma: what is more is empty, or stands where nothing or words would. */
    DOUBTFUL,
    /** It says something where no header is: a figure was cut in two, or what lies behind it moved. */
    TOO_LONG
}
