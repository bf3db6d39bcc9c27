package org.huibao.reading.grid;

/**
 * What is struck out in a cell and therefore not read.
 *
 * @param text the characters that are struck out, or all that the cell holds
 */
public record StruckOut(int row, int column, String text) {}
