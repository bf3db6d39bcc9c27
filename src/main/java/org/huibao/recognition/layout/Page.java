package org.huibao.recognition.layout;

import java.util.concurrent.CancellationException;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.words.Legible;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet seen one way up: as it stands, or one band of it turned so that indicators which run down the side run across
 * the top. Hidden rows and columns are there, but marked: nothing in them is ever taken as data.
 */
public final class Page {
    private static final String BESIDE_DIGITS = ".,，+-−%％ \u00a0\u3000'’";

    private final Sheet sheet;
    private final @Nullable SidewaysBand band;
    private final MadeCells made;

    private Page(Sheet sheet, @Nullable SidewaysBand band) {
        this.sheet = sheet;
        this.band = band;
        this.made = new MadeCells(sheet);
    }

    public static Page of(Sheet sheet) {
        return new Page(sheet, null);
    }

    /** The band's rows become columns, counted from its top. */
    public static Page turned(Sheet sheet, SidewaysBand band) {
        return new Page(sheet, band);
    }

    /** The band that is turned here, or null on a page that stands upright. */
    @Nullable
    SidewaysBand band() {
        return band;
    }

    /** The whole sheet as it stands. */
    Page upright() {
        return band == null ? this : of(sheet);
    }

    public String sheetName() {
        return sheet.name();
    }

    int rows() {
        return band == null ? sheet.rows() : sheet.columns();
    }

    int columns() {
        return band == null ? sheet.columns() : band.end() - band.top();
    }

    @Nullable
    Cell at(int row, int column) {
        goOn();
        return band == null ? made.at(row, column) : made.at(column + band.top(), row);
    }

    /** Nobody waits for a document any more whose recognition was interrupted. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }

    /** The merge over the cell, in this page's own rows and columns, or null. */
    @Nullable
    Span span(int row, int column) {
        if (band == null) {
            return made.span(row, column);
        }
        Span span = made.span(column + band.top(), row);
        return span == null
                ? null
                : new Span(span.left(), span.top() - band.top(), span.right(), span.bottom() - band.top());
    }

    /** The text of the cell, or of the merge that covers it; empty where nothing stands. */
    String text(int row, int column) {
        Span span = span(row, column);
        Cell cell = span == null ? at(row, column) : at(span.top(), span.left());
        return words(cell);
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : Legible.of(cell.seen());
    }

    /** The text of the cell itself; empty where a merge's other cell covers it. */
    String ownText(int row, int column) {
        return words(at(row, column));
    }

    /** Where the cell, or the merge that covers it, stands on the sheet. */
    Place place(int row, int column) {
        Span span = span(row, column);
        int top = span == null ? row : span.top();
        int left = span == null ? column : span.left();
        return placeOf(top, left);
    }

    /** Where the cell itself stands on the sheet. */
    Place placeOf(int row, int column) {
        return band == null ? Place.at(sheet.name(), row, column) : Place.at(sheet.name(), column + band.top(), row);
    }

    /** Whether the cell's formula names cells above or below it, as sums do. */
    boolean computesOtherRows(@Nullable Cell cell, int row, int column) {
        Cell.Formula formula = cell == null ? null : cell.formula();
        Place own = placeOf(row, column);
        return formula != null
                && NamedCells.in(formula.text(), sheet.name()).stream()
                        .anyMatch(named -> band == null
                                ? named.column() == own.column() && named.row() != own.row()
                                : named.row() == own.row() && named.column() != own.column());
    }

    boolean isRowHidden(int row) {
        return band == null ? sheet.isRowHidden(row) : sheet.isColumnHidden(row);
    }

    boolean isColumnHidden(int column) {
        return band == null ? sheet.isColumnHidden(column) : sheet.isRowHidden(column + band.top());
    }

    /** Whether a number stands in the cell itself, typed or computed; a text that looks like one counts too. */
    public boolean isNumber(int row, int column) {
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
        boolean digits = false;
        for (int at = 0; at < stripped.length(); at++) {
            boolean digit = Character.isDigit(stripped.charAt(at));
            if (!digit && BESIDE_DIGITS.indexOf(stripped.charAt(at)) < 0) {
                return false;
            }
            digits |= digit;
        }
        return digits;
    }
}
