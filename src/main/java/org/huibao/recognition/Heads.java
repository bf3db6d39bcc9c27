package org.huibao.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heads of a table's columns, with what the rows of measures and numbers say of each. */
final class Heads {
    private Heads() {}

    static List<Head> of(Page page, Layout layout, KnownForm form) {
        List<Head> heads = Head.under(page, layout.headers());
        int shared = shared(heads, form);
        return heads.stream()
                .map(head -> head.below(shared))
                .map(head -> head.measured(measure(head, layout))
                        .numbered(layout.numbers().get(head.column())))
                .toList();
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
