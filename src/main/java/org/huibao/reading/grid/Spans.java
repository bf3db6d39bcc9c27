package org.huibao.reading.grid;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.huibao.reading.cells.Span;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a sheet, found by place: sorted by their top, then from left to right, with the bounds of each half kept,
 * so that a sheet full of merges, or a row full of them, is searched in the time of a few.
 */
final class Spans {
    private static final int NOTED = 1 << 16;

    private final List<Span> all;
    private final Span[] sorted;
    /** At {@code middle} what covers all of the part of {@link #sorted} that is halved there. */
    private final Span[] bounds;
    /** Of the first so many rows those that a merge reaches: most have none. */
    private final BitSet reached = new BitSet();

    Spans(List<Span> spans) {
        all = List.copyOf(spans);
        sorted = spans.toArray(Span[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(Span::top).thenComparingInt(Span::left));
        bounds = new Span[sorted.length];
        if (sorted.length > 0) {
            measure(0, sorted.length - 1);
        }
        int from = 0;
        for (Span span : sorted) {
            int end = Math.min(span.bottom(), NOTED - 1) + 1;
            if (Math.max(from, span.top()) < end) {
                reached.set(Math.max(from, span.top()), end);
                from = end;
            }
        }
    }

    private Span measure(int low, int high) {
        int middle = low + high >>> 1;
        Span bound = sorted[middle];
        bound = low < middle ? bound.and(measure(low, middle - 1)) : bound;
        bound = middle < high ? bound.and(measure(middle + 1, high)) : bound;
        bounds[middle] = bound;
        return bound;
    }

    List<Span> all() {
        return all;
    }

    @Nullable
    Span at(int row, int column) {
        return row < 0 || row < NOTED && !reached.get(row) ? null : find(row, column, 0, sorted.length - 1);
    }

    private @Nullable Span find(int row, int column, int low, int high) {
        if (low > high) {
            return null;
        }
        int middle = low + high >>> 1;
        if (!bounds[middle].covers(row, column)) {
            return null;
        }
        Span found = find(row, column, low, middle - 1);
        if (found != null) {
            return found;
        }
        if (sorted[middle].covers(row, column)) {
            return sorted[middle];
        }
        return sorted[middle].top() > row ? null : find(row, column, middle + 1, high);
    }
}
