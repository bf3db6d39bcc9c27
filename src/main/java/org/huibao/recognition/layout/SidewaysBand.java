package org.huibao.recognition.layout;

/**
 * The rows of a sheet that hold one table whose indicators run down the side.
 *
 * @param top the row that names what stands in the columns, or the first indicator's
 * @param end the row after the last one
 * @param from the first row above that may speak of this table
 * @param until the row after the last one below that may
 */
public record SidewaysBand(int top, int end, int from, int until) {}
