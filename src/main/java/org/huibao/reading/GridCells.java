package org.huibao.reading;

import java.util.Arrays;

/** The cells of a grid in arrays that grow together; in the order of rows, then columns, once they are ordered. */
final class GridCells {
    private static final int HELD_BITS = 3;
    private static final int SCALE_BITS = 11;
    private static final int SCALE_ZERO = 1 << (SCALE_BITS - 1);
    private static final int INDEX_BITS = 23;
    private static final int COLUMN_BITS = 14;

    /** {@code column, held} */
    private int[] places = new int[256];
    /** {@code style, scale} */
    private int[] looks = new int[256];

    private long[] values = new long[256];
    private int[] rowOf = new int[256];
    private int size;
    private boolean disordered;
    private int columns;
    /** Where each row begins, one more entry than rows. */
    private int[] begins = {0};

    void add(int row, int column, Grid.Held held, int style, int scale, long value) {
        if (size == places.length) {
            grow();
        }
        int place = column << HELD_BITS | held.ordinal();
        if (size > 0 && (row < rowOf[size - 1] || row == rowOf[size - 1] && column <= column(size - 1))) {
            disordered = true;
        }
        places[size] = place;
        looks[size] = style << SCALE_BITS | scale + SCALE_ZERO;
        values[size] = value;
        rowOf[size++] = row;
        columns = Math.max(columns, column + 1);
    }

    private void grow() {
        int more = size * 2;
        places = Arrays.copyOf(places, more);
        looks = Arrays.copyOf(looks, more);
        values = Arrays.copyOf(values, more);
        rowOf = Arrays.copyOf(rowOf, more);
    }

    /** Puts the cells into order and lets the building material go. Of two cells at one place the later one counts. */
    void order() {
        if (disordered) {
            sort();
        }
        int rows = size == 0 ? 0 : rowOf[size - 1] + 1;
        begins = new int[rows + 1];
        int at = 0;
        for (int row = 0; row <= rows; row++) {
            while (at < size && rowOf[at] < row) {
                at++;
            }
            begins[row] = at;
        }
        rowOf = new int[0];
    }

    private void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ((long) rowOf[i] << COLUMN_BITS | column(i)) << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        int[] oldPlaces = places;
        int[] oldLooks = looks;
        long[] oldValues = values;
        places = new int[size];
        looks = new int[size];
        values = new long[size];
        int kept = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i + 1 < keys.length && keys[i] >>> INDEX_BITS == keys[i + 1] >>> INDEX_BITS) {
                continue;
            }
            int from = (int) (keys[i] & (1 << INDEX_BITS) - 1);
            places[kept] = oldPlaces[from];
            looks[kept] = oldLooks[from];
            values[kept] = oldValues[from];
            rowOf[kept++] = (int) (keys[i] >>> INDEX_BITS + COLUMN_BITS);
        }
        size = kept;
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
        if (guess <= high && column(guess) == column) {
            return guess;
        }
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
        return places[index] >>> HELD_BITS;
    }

    int held(int index) {
        return places[index] & (1 << HELD_BITS) - 1;
    }

    int style(int index) {
        return looks[index] >>> SCALE_BITS;
    }

    int scale(int index) {
        return (looks[index] & (1 << SCALE_BITS) - 1) - SCALE_ZERO;
    }

    long value(int index) {
        return values[index];
    }
}
