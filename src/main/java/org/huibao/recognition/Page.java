package org.huibao.recognition;

import org.huibao.reading.Cell;
import org.huibao.reading.Sheet;
import org.huibao.reading.Span;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet seen one way up: as it stands, or turned so that indicators which run down the side run across the top. Hidden
 * rows and columns are there, but marked: nothing in them is ever taken as data.
 */
final class Page {
    private final Sheet sheet;
    private final boolean turned;

    private Page(Sheet sheet, boolean turned) {
        this.sheet = sheet;
        this.turned = turned;
    }

    static Page of(Sheet sheet) {
        return new Page(sheet, false);
    }

    static Page turned(Sheet sheet) {
        return new Page(sheet, true);
    }

    boolean isTurned() {
        return turned;
    }

    String sheetName() {
        return sheet.name();
    }

    int rows() {
        return turned ? sheet.columns() : sheet.rows();
    }

    int columns() {
        return turned ? sheet.rows() : sheet.columns();
    }

    @Nullable
    Cell at(int row, int column) {
        return turned ? sheet.at(column, row) : sheet.at(row, column);
    }

    /** The merge over the cell, in this page's own rows and columns, or null. */
    @Nullable
    Span span(int row, int column) {
        Span span = turned ? sheet.spanAt(column, row) : sheet.spanAt(row, column);
        return span == null || !turned ? span : new Span(span.left(), span.top(), span.right(), span.bottom());
    }

    /** The text of the cell, or of the merge that covers it; empty where nothing stands. */
    String text(int row, int column) {
        Span span = span(row, column);
        Cell cell = span == null ? at(row, column) : at(span.top(), span.left());
        return cell == null ? "" : cell.text();
    }

    /** The text of the cell itself; empty where a merge's other cell covers it. */
    String ownText(int row, int column) {
        Cell cell = at(row, column);
        return cell == null ? "" : cell.text();
    }

    /** Where the cell, or the merge that covers it, stands on the sheet. */
    Place place(int row, int column) {
        Span span = span(row, column);
        int top = span == null ? row : span.top();
        int left = span == null ? column : span.left();
        return turned ? Place.at(sheet.name(), left, top) : Place.at(sheet.name(), top, left);
    }

    /** Where the cell itself stands on the sheet. */
    Place placeOf(int row, int column) {
        return turned ? Place.at(sheet.name(), column, row) : Place.at(sheet.name(), row, column);
    }

    boolean isRowHidden(int row) {
        return turned ? sheet.isColumnHidden(row) : sheet.isRowHidden(row);
    }

    boolean isColumnHidden(int column) {
        return turned ? sheet.isRowHidden(column) : sheet.isColumnHidden(column);
    }

    /** Whether a number stands in the cell itself, typed or computed; a text that looks like one counts too. */
    boolean isNumber(int row, int column) {
        Cell cell = at(row, column);
        if (cell == null) {
            return false;
        }
        return switch (cell.kind()) {
            case NUMBER -> true;
            case TEXT -> looksNumeric(cell.text());
            case DATE, LOGICAL, ERROR, NO_VALUE -> false;
        };
    }

    private static boolean looksNumeric(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > 24) {
            return false;
        }
        return stripped.chars().allMatch(c -> Character.isDigit(c) || ".,，+-−%％ \u00a0\u3000'’".indexOf(c) >= 0)
                && stripped.chars().anyMatch(Character::isDigit);
    }
}
