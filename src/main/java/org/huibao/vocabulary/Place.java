package org.huibao.vocabulary;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands.
 *
 * @param sheet the sheet's name as its tab shows it; empty for formats without sheets
 * @param cell the cell in A1 style, or null where a whole sheet is meant
 */
public record Place(String sheet, @Nullable String cell) {

    private static final String[] LETTERS =
            IntStream.range(0, 702).mapToObj(Place::spelled).toArray(String[]::new);

    /** The place of a cell by its row and column, both counted from 0. */
    public static Place at(String sheet, int row, int column) {
        return new Place(sheet, letters(column) + (row + 1));
    }

    /** A column's letters as a spreadsheet shows them: 0 is A, 26 is AA. */
    public static String letters(int column) {
        return column >= 0 && column < LETTERS.length ? LETTERS[column] : spelled(column);
    }

    private static String spelled(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
