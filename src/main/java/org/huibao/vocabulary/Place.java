package org.huibao.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands: a cell, or a whole sheet.
 *
 * @param sheet the sheet's name as its tab shows it; empty for formats without sheets
 * @param row the cell's, counted from 0; -1 where the whole sheet is meant
 * @param column the cell's, counted from 0; -1 where the whole sheet is meant
 */
public record Place(String sheet, int row, int column) {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int NOWHERE = -1;
    private static final String[] LETTERS =
            IntStream.range(0, 702).mapToObj(Place::spelled).toArray(String[]::new);

    /** The place of a cell by its row and column, both counted from 0. */
    public static Place at(String sheet, int row, int column) {
        return new Place(sheet, row, column);
    }

    public static Place wholeSheet(String sheet) {
        return new Place(sheet, NOWHERE, NOWHERE);
    }

    /**
     * The place of a cell by its name.
     *
     * @param cell in A1 style, or null where the whole sheet is meant
     * @throws IllegalArgumentException if it is no such name
     */
    public static Place of(String sheet, @Nullable String cell) {
        if (cell == null) {
            return wholeSheet(sheet);
        }
        Matcher address = CELL.matcher(cell);
        if (!address.matches()) {
            throw new IllegalArgumentException("No cell has this name: " + cell);
        }
        int column = 0;
        for (char letter : address.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new Place(sheet, Integer.parseInt(address.group(2)) - 1, column - 1);
    }

    /** The cell in A1 style, or null where the whole sheet is meant. */
    public @Nullable String cell() {
        return row < 0 || column < 0 ? null : letters(column) + (row + 1);
    }

    /** A column's letters as a spreadsheet shows them: 0 is A, 26 is AA. */
    public static String letters(int column) {
        return column < LETTERS.length ? LETTERS[column] : spelled(column);
    }

    private static String spelled(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
