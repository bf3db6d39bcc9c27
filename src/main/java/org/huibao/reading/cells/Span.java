package org.huibao.reading.cells;

/** A merged region; rows and columns are counted from 0, both ends belong to it. Only its top left cell speaks. */
public record Span(int top, int left, int bottom, int right) {
    /** Between two corners, whichever was written first. */
    public static Span between(int row, int column, int otherRow, int otherColumn) {
        return new Span(
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    public boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** The smallest region that holds both. */
    public Span and(Span other) {
        return new Span(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }
}
