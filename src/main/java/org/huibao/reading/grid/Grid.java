package org.huibao.reading.grid;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cells.Span;
import org.huibao.reading.looks.Appearance;
import org.huibao.reading.looks.Appearances;
import org.jspecify.annotations.Nullable;

/**
 * A sheet in little memory: cells that hold something, row by row, twenty bytes each. {@link Cell}s are made when they
 * are asked for.
 */
public final class Grid implements Sheet {
    /** What a cell's value in {@link #values} means. */
    enum Held {
        /** The digits of a decimal; its scale stands beside its style. */
        NUMBER,
        /** The index of a shared text. */
        SHARED_TEXT,
        /** The index of one of the grid's own texts. */
        TEXT,
        /** The index of one of the grid's own texts. */
        ERROR,
        LOGICAL,
        /** The index of a formula. */
        FORMULA
    }

    private static final Held[] HELD = Held.values();

    private final String name;
    private final boolean hidden;
    private final GridCells cells;
    private final String[] shared;
    private final List<String> texts;
    private final List<FormulaCell> formulas;
    private final Spans spans;
    private final Appearances appearances;
    private final SheetMarks marks;

    Grid(GridBuilder made) {
        name = made.name();
        hidden = made.hidden();
        cells = made.cells();
        shared = made.shared();
        texts = made.texts();
        formulas = made.formulas();
        spans = new Spans(made.spans());
        appearances = made.appearances();
        marks = made.marks();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public int rows() {
        return cells.rows();
    }

    @Override
    public int columns() {
        return cells.columns();
    }

    @Override
    public @Nullable Cell at(int row, int column) {
        int index = cells.find(row, column);
        if (index < 0 || isCovered(row, column) || marks.isStruck(row, column)) {
            return null;
        }
        return marks.seen(row, column, cell(index));
    }

    static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    static int row(long key) {
        return (int) (key >> 32);
    }

    static int column(long key) {
        return (int) key;
    }

    @Override
    public String footer() {
        return marks.footer();
    }

    @Override
    public List<StruckOut> struckOut() {
        return marks.struckOut(place -> {
            Cell cell = bare(row(place), column(place));
            return cell == null ? "" : cell.text();
        });
    }

    private boolean isCovered(int row, int column) {
        Span span = spans.at(row, column);
        return span != null && (span.top() != row || span.left() != column);
    }

    private Cell cell(int index) {
        Appearance appearance = appearances.of(cells.style(index));
        Cell cell = held(index) == Held.FORMULA
                ? formulas.get((int) cells.value(index)).cell(appearance)
                : plain(index, appearance);
        return appearances.isFaint(cells.style(index)) && isSomething(cell) ? cell.seenAs("") : cell;
    }

    /** A nought in the colour of the paper is one that nobody wants to see. */
    private static boolean isSomething(Cell cell) {
        BigDecimal number = cell.number();
        return number != null && number.signum() != 0;
    }

    /** What stands at a place, merges or not, without its look; null where nothing stands. A formula gives its value. */
    @Nullable
    public Cell bare(int row, int column) {
        int index = cells.find(row, column);
        if (index < 0) {
            return null;
        }
        return held(index) == Held.FORMULA
                ? formulas.get((int) cells.value(index)).value()
                : plain(index, Appearance.GENERAL);
    }

    /** The formula at a place, or null. */
    @Nullable
    public FormulaCell formulaAt(int row, int column) {
        int index = cells.find(row, column);
        return index >= 0 && held(index) == Held.FORMULA ? formulas.get((int) cells.value(index)) : null;
    }

    /** In the order of rows, then columns, unless the file has them in disorder. */
    public List<FormulaCell> formulas() {
        return formulas;
    }

    private Held held(int index) {
        return HELD[cells.held(index)];
    }

    private Cell plain(int index, Appearance appearance) {
        long value = cells.value(index);
        return switch (held(index)) {
            case NUMBER -> appearance.cell(Numerals.decimal(value, cells.scale(index)), null);
            case SHARED_TEXT -> Cell.text(shared[(int) value]);
            case TEXT -> Cell.text(texts.get((int) value));
            case ERROR -> error(texts.get((int) value));
            case LOGICAL -> logical(value != 0);
            case FORMULA -> throw new IllegalStateException("not plain");
        };
    }

    public static Cell error(String text) {
        return new Cell(Cell.Kind.ERROR, text, null, null, null);
    }

    public static Cell logical(boolean value) {
        return new Cell(Cell.Kind.LOGICAL, value ? "TRUE" : "FALSE", null, null, null);
    }

    @Override
    public @Nullable Span spanAt(int row, int column) {
        return spans.at(row, column);
    }

    @Override
    public List<Span> spans() {
        return spans.all();
    }

    @Override
    public RowLength lengthOf(int row) {
        return marks.lengthOf(row);
    }

    @Override
    public boolean isRowHidden(int row) {
        return marks.isRowHidden(row);
    }

    @Override
    public boolean isColumnHidden(int column) {
        return marks.isColumnHidden(column);
    }
}
