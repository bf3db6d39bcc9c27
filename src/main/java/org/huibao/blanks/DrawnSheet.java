package org.huibao.blanks;

import java.util.List;
import java.util.stream.IntStream;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** A sheet with a blank on it, as a person sees it: what is hidden is not there. */
final class DrawnSheet {
    private static final int WIDEST = 500;

    private final Sheet sheet;
    private final DrawnLines lines;

    DrawnSheet(Sheet sheet, DrawnLines lines) {
        this.sheet = sheet;
        this.lines = lines;
    }

    String name() {
        return sheet.name();
    }

    int rows() {
        return sheet.rows();
    }

    int columns() {
        return Math.min(WIDEST, sheet.columns());
    }

    @Nullable
    Cell at(int row, int column) {
        return isHidden(row, column) ? null : sheet.at(row, column);
    }

    @Nullable
    Span span(int row, int column) {
        return sheet.spanAt(row, column);
    }

    boolean isMerged(int row, int column) {
        return span(row, column) != null;
    }

    boolean isHidden(int row, int column) {
        return sheet.isRowHidden(row) || sheet.isColumnHidden(column);
    }

    boolean isColumnHidden(int column) {
        return sheet.isColumnHidden(column);
    }

    /** What stands in the cell or in the merge that covers it. */
    String text(int row, int column) {
        Span span = span(row, column);
        return span == null ? own(row, column) : own(span.top(), span.left());
    }

    /** What stands in the cell itself. */
    String own(int row, int column) {
        Cell cell = at(row, column);
        return cell == null ? "" : cell.seen().strip();
    }

    /** The cell's name: B3. */
    String cell(int row, int column) {
        return Place.letters(column) + (row + 1);
    }

    /** The same in one width and without blanks. */
    String plain(int row, int column) {
        return PlainText.of(own(row, column));
    }

    /** The columns in which something stands. */
    List<Integer> filled(int row) {
        return IntStream.range(0, columns())
                .filter(column -> !own(row, column).isEmpty())
                .boxed()
                .toList();
    }

    /** How many columns the cell, or its merge, is wide. */
    int width(int row, int column) {
        Span span = span(row, column);
        return span == null ? 1 : span.right() - span.left() + 1;
    }

    boolean isNumber(int row, int column) {
        Cell cell = at(row, column);
        return cell != null && (cell.number() != null || isFigure(cell.text()));
    }

    private static boolean isFigure(String text) {
        return PlainText.of(text).matches("[-+]?[\\d,]+(\\.\\d+)?%?");
    }

    /** Whether a line is drawn left of the cell; nothing where the file does not tell. */
    @Nullable
    Boolean lineLeftOf(int row, int column) {
        return lines.leftOf(sheet.name(), row, column);
    }

    @Nullable
    Integer decimals(int row, int column) {
        return lines.decimals(sheet.name(), row, column);
    }
}
