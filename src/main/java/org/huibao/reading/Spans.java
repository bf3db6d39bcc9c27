package org.huibao.reading;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a sheet, found by place: sorted by their top, with the lowest bottom of each half kept, so that a sheet
 * full of merges is searched in the time of a few.
 */
final class Spans {
    private final List<Span> all;
    private final Span[] sorted;
    /** {@code lowest[middle]} is the lowest bottom of the part of {@link #sorted} that is halved at {@code middle}. */
    private final int[] lowest;

    Spans(List<Span> spans) {
        all = List.copyOf(spans);
        sorted = spans.toArray(Span[]::new);
        java.util.Arrays.sort(sorted, Comparator.comparingInt(Span::top).thenComparingInt(Span::left));
        lowest = new int[sorted.length];
        measure(0, sorted.length - 1);
    }

    private int measure(int low, int high) {
        if (low > high) {
            return -1;
        }
        int middle = low + high >>> 1;
        int below = Math.max(measure(low, middle - 1), measure(middle + 1, high));
        lowest[middle] = Math.max(sorted[middle].bottom(), below);
        return lowest[middle];
    }

    List<Span> all() {
        return all;
    }

    @Nullable
    Span at(int row, int column) {
        return sorted.length == 0 ? null : find(row, column, 0, sorted.length - 1);
    }

    private @Nullable Span find(int row, int column, int low, int high) {
        if (low > high) {
            return null;
        }
        int middle = low + high >>> 1;
        if (lowest[middle] < row) {
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
