package org.huibao.vocabulary;

/**
 * How a column of the form was found in a table, so that nobody has to guess.
 *
 * @param column the column's key
 * @param cell the header cell in A1 style
 * @param text what stands there
 * @param why the clue that told, for instance {@code header-path}
 */
public record Match(String column, String sheet, String cell, String text, String why) {}
