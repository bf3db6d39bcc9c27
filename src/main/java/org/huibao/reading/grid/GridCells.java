package org.huibao.reading.grid;

import java.util.Arrays;

/** The cells of a grid, some twenty bytes each; in the order of rows, then columns, once they are ordered. */
final class GridCells {
    private static final int HELD_BITS = 3;
    private static final int SCALE_BITS = 11;
    private static final int SCALE_ZERO = 1 << (SCALE_BITS - 1);
    private static final int INDEX_BITS = 23;
    private static final int COLUMN_BITS = 14;

    /** {@code column, held} */
    private Ints places = new Ints();
    /** {@code style, scale} */
    private Ints looks = new Ints();

    private Longs values = new Longs();
    private Ints rowOf = new Ints();
    private int lastRow = -1;
    private int lastColumn = -1;
    private boolean disordered;
    private int columns;
    /** Where each row begins, one more entry than rows. */
    private int[] begins = {0};

    void add(int row, int column, Grid.Held held, int style, int scale, long value) {
        disordered |= row < lastRow || row == lastRow && column <= lastColumn;
        lastRow = row;
        lastColumn = column;
        columns = Math.max(columns, column + 1);
        add(row, column << HELD_BITS | held.ordinal(), style << SCALE_BITS | scale + SCALE_ZERO, value);
    }

    private void add(int row, int place, int look, long value) {
        places.add(place);
        looks.add(look);
        values.add(value);
        rowOf.add(row);
    }

    /** What comes of two cells at one place; each is told by what it holds, its scale and its value. */
    interface Clash {
        /** The index of a text that stands for both, or -1 where they say the same. */
        int text(int held, int scale, long value, int otherHeld, int otherScale, long otherValue);
    }

    /** Puts the cells into order and lets the building material go. Two cells at one place become one. */
    void order(Clash clash) {
        if (disordered) {
            sort(clash);
        }
        int size = rowOf.size();
        int rows = size == 0 ? 0 : rowOf.get(size - 1) + 1;
        begins = new int[rows + 1];
        int at = 0;
        for (int row = 0; row <= rows; row++) {
            while (at < size && rowOf.get(at) < row) {
                at++;
            }
            begins[row] = at;
        }
        rowOf = new Ints();
    }

    private void sort(Clash clash) {
        long[] keys = new long[rowOf.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) rowOf.get(i) << COLUMN_BITS | column(i)) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        Ints oldPlaces = places;
        Ints oldLooks = looks;
        Longs oldValues = values;
        places = new Ints();
        looks = new Ints();
        values = new Longs();
        rowOf = new Ints();
        int size = 0;
        long last = -1;
        for (long key : keys) {
            int from = (int) (key & (1 << INDEX_BITS) - 1);
            int row = (int) (key >>> INDEX_BITS + COLUMN_BITS);
            if (key >>> INDEX_BITS == last) {
                join(size - 1, oldPlaces.get(from), oldLooks.get(from), oldValues.get(from), clash);
            } else {
                add(row, oldPlaces.get(from), oldLooks.get(from), oldValues.get(from));
                last = key >>> INDEX_BITS;
                size++;
            }
        }
    }

    private void join(int index, int place, int look, long value, Clash clash) {
        int held = place & (1 << HELD_BITS) - 1;
        int scale = (look & (1 << SCALE_BITS) - 1) - SCALE_ZERO;
        int text = clash.text(held(index), scale(index), value(index), held, scale, value);
        boolean same = text < 0;
        places.set(index, same ? place : place & ~((1 << HELD_BITS) - 1) | Grid.Held.TEXT.ordinal());
        looks.set(index, look);
        values.set(index, same ? value : text);
    }

    int rows() {
        return begins.length - 1;
    }

    int columns() {
        return columns;
    }

    /** The index of the cell at a place, or a negative number. */
    int find(int row, int column) {
        if (row < 0 || row >= rows() || column < 0 || column >= columns) {
            return -1;
        }
        int low = begins[row];
        int high = begins[row + 1] - 1;
        int guess = low + column;
        return guess <= high && column(guess) == column ? guess : find(column, low, high);
    }

    private int find(int column, int from, int to) {
        int low = from;
        int high = to;
        while (low <= high) {
            int middle = low + high >>> 1;
            int found = column(middle);
            if (found == column) {
                return middle;
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int column(int index) {
        return places.get(index) >>> HELD_BITS;
    }

    int held(int index) {
        return places.get(index) & (1 << HELD_BITS) - 1;
    }

    int style(int index) {
        return looks.get(index) >>> SCALE_BITS;
    }

    int scale(int index) {
        return (looks.get(index) & (1 << SCALE_BITS) - 1) - SCALE_ZERO;
    }

    long value(int index) {
        return values.get(index);
    }
}
