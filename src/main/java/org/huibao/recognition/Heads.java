package org.huibao.recognition;

import java.util.List;
import java.util.stream.IntStream;
import org.huibao.reading.Span;
import org.jspecify.annotations.Nullable;

/** The heads of a table's columns, with what the rows of measures and numbers say of each. */
final class Heads {
    private static final int LOOKED_AT = 200;

    private Heads() {}

    static List<Head> of(Page page, Layout layout, KnownForm form) {
        List<Head> heads = Head.under(page, layout.headers(), form);
        int shared = shared(heads, form);
        return heads.stream()
                .filter(head -> !isEmptyUnderGroup(page, layout, head))
                .map(head -> head.below(shared))
                .map(head -> head.measured(measure(head, layout))
                        .numbered(layout.numbers().get(head.column())))
                .toList();
    }

    /** A column that was slipped in below a merged group header and never got a header, or figures, of its own. */
    private static boolean isEmptyUnderGroup(Page page, Layout layout, Head head) {
        int lowest = layout.headers().get(0);
        for (int row : layout.headers()) {
            lowest = page.text(row, head.column()).isBlank() ? lowest : row;
        }
        Span span = page.span(lowest, head.column());
        return span != null
                && span.left() < head.column()
                && IntStream.range(layout.firstData(), Math.min(page.rows(), layout.firstData() + LOOKED_AT))
                        .allMatch(row -> page.ownText(row, head.column()).isBlank());
    }

    private static @Nullable String measure(Head head, Layout layout) {
        String stated = layout.measure(head.column());
        return stated != null ? stated : head.measure();
    }

    /** How many stems at the top every column has alike, such as a title that reached into the header. */
    private static int shared(List<Head> heads, KnownForm form) {
        int shared = 0;
        while (heads.size() > 1
                && isShared(heads, shared)
                && !form.texts().contains(heads.get(0).own().get(shared))) {
            shared++;
        }
        return shared;
    }

    private static boolean isShared(List<Head> heads, int level) {
        return heads.stream()
                .allMatch(head -> head.own().size() > level + 1
                        && head.inherited().size() > level + 1
                        && head.own().get(level).equals(heads.get(0).own().get(level)));
    }
}
