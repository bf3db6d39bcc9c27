package org.huibao.reading.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Numerals;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.looks.Appearances;
import org.huibao.reading.looks.ConditionalLook;
import org.huibao.vocabulary.Limit;

/** A {@link Grid} in the making, filled in any order. What is empty is not stored and costs nothing. */
public final class GridBuilder {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_SPANS = 100_000;
    private static final String[] NONE = {};
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NUMBER = 17;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?!-0+(?:\\.0*)?$)-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private final String name;
    private boolean hidden;
    private final Appearances appearances;
    private final String[] shared;
    private final Budget budget;
    private final GridCells cells = new GridCells();
    private final List<String> texts = new ArrayList<>();
    private final List<FormulaCell> formulas = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final SheetMarks marks = new SheetMarks();

    public GridBuilder(String name, boolean hidden, Appearances appearances, String[] shared, Budget budget) {
        this.name = name;
        this.hidden = hidden;
        this.appearances = appearances;
        this.shared = shared;
        this.budget = budget;
        budget.sheet();
    }

    /** A grid of a format without number formats and shared texts. */
    public static GridBuilder plain(String name, Budget budget) {
        return new GridBuilder(name, false, Appearances.NONE, NONE, budget);
    }

    public Grid build() {
        cells.order(this::clash);
        return new Grid(this);
    }

    /** Two cells that were written at one place are two values in one. */
    private int clash(int held, int scale, long value, int otherHeld, int otherScale, long otherValue) {
        String first = words(held, scale, value);
        String second = words(otherHeld, otherScale, otherValue);
        return first.equals(second) ? -1 : keep(first + "\n" + second);
    }

    private String words(int held, int scale, long value) {
        return switch (Grid.Held.values()[held]) {
            case NUMBER -> Numerals.decimal(value, scale).toPlainString();
            case SHARED_TEXT -> shared[(int) value];
            case TEXT, ERROR -> texts.get((int) value);
            case LOGICAL -> Grid.logical(value != 0).text();
            case FORMULA -> {
                Cell kept = formulas.get((int) value).kept();
                yield kept == null ? formulas.get((int) value).written().text() : kept.text();
            }
        };
    }

    private void add(int row, int column, Grid.Held held, int style, int scale, long value) {
        if (row < 0 || row >= MOST_ROWS) {
            throw ReadingRefused.tooLarge(Limit.ROWS, MOST_ROWS);
        }
        if (column < 0 || column >= MOST_COLUMNS) {
            throw ReadingRefused.tooLarge(Limit.COLUMNS, MOST_COLUMNS);
        }
        budget.cell();
        cells.add(row, column, held, style, scale, value);
    }

    public void number(int row, int column, int style, long digits, int scale) {
        add(row, column, Grid.Held.NUMBER, style, scale, digits);
    }

    public void number(int row, int column, int style, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        number(row, column, style, stripped.unscaledValue().longValueExact(), stripped.scale());
    }

    public void sharedText(int row, int column, int index) {
        if (!shared(index).isEmpty()) {
            add(row, column, Grid.Held.SHARED_TEXT, 0, 0, index);
        }
    }

    /** The shared text of an index, as {@link #sharedText} would show it. */
    public String shared(int index) {
        if (index < 0 || index >= shared.length) {
            throw ReadingRefused.unreadable("shared-text");
        }
        return shared[index];
    }

    public void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            add(row, column, Grid.Held.TEXT, 0, 0, keep(text));
        }
    }

    /** What stands in a format that knows only words: a number there is a number as it stands, an identity card is none. */
    public void written(int row, int column, String text) {
        if (text.length() <= LONGEST_NUMBER && PLAIN_NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() <= MOST_DIGITS) {
                number(row, column, 0, number.unscaledValue().longValueExact(), number.scale());
                return;
            }
        }
        text(row, column, text);
    }

    public void error(int row, int column, String text) {
        add(row, column, Grid.Held.ERROR, 0, 0, keep(text));
    }

    public void logical(int row, int column, boolean value) {
        add(row, column, Grid.Held.LOGICAL, 0, 0, value ? 1 : 0);
    }

    public void formula(int style, FormulaCell formula) {
        budget.formula(formula.length());
        add(formula.row(), formula.column(), Grid.Held.FORMULA, style, 0, formulas.size());
        formulas.add(formula);
    }

    /** What a person sees in a cell, where the file tells it and it is something else than the number. */
    public void seen(int row, int column, String shown) {
        budget.text(shown.length());
        marks.see(Grid.key(row, column), shown);
    }

    /** All that stands in the cell is struck out: formulas still know it, a person reads nothing. */
    public void strike(int row, int column) {
        marks.strike(Grid.key(row, column));
    }

    /** Some of what stands in the cell is struck out and no part of its text. */
    public void strike(int row, int column, String text) {
        if (!text.isEmpty()) {
            budget.text(text.length());
            marks.strike(Grid.key(row, column), text);
        }
    }

    public void length(int row, RowLength length) {
        marks.length(row, length);
    }

    public void footer(String text) {
        budget.text(text.length());
        marks.footer(text);
    }

    public void look(ConditionalLook look) {
        marks.look(look);
    }

    private int keep(String text) {
        budget.text(text.length());
        texts.add(text);
        return texts.size() - 1;
    }

    public void span(Span span) {
        if (span.top() == span.bottom() && span.left() == span.right()) {
            return;
        }
        if (spans.size() >= MOST_SPANS) {
            throw ReadingRefused.tooLarge(Limit.MERGES, MOST_SPANS);
        }
        spans.add(span);
    }

    public void hide() {
        hidden = true;
    }

    public void hideRow(int row) {
        hideRows(row, row);
    }

    /** Both ends are hidden. */
    public void hideRows(int first, int last) {
        marks.hideRows(first, last, MOST_ROWS);
    }

    /** Both ends are hidden. */
    public void hideColumns(int first, int last) {
        marks.hideColumns(first, last, MOST_COLUMNS);
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    public Appearances appearances() {
        return appearances;
    }

    String[] shared() {
        return shared;
    }

    Budget budget() {
        return budget;
    }

    GridCells cells() {
        return cells;
    }

    List<String> texts() {
        return texts;
    }

    List<FormulaCell> formulas() {
        return formulas;
    }

    List<Span> spans() {
        return spans;
    }

    SheetMarks marks() {
        return marks;
    }
}
