package org.huibao.recognition.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Thresholds;
import org.jspecify.annotations.Nullable;

/** The heads of a table's columns, with what the rows of measures and numbers say of each. */
final class ColumnHeads {
    private ColumnHeads() {}

    static List<ColumnHead> of(Page page, HeadLayout layout, KnownForm form) {
        List<ColumnHead> heads = ColumnHead.under(page, layout.headers(), form);
        int shared = shared(heads, form);
        return heads.stream()
                .filter(head -> !isEmptyUnderGroup(page, layout, head))
                .map(head -> head.below(shared))
                .map(head -> head.measured(measure(head, layout))
                        .numbered(layout.numbers().get(head.column())))
                .toList();
    }

    /** A column that was slipped in below a merged group header and never got a header, or figures, of its own. */
    private static boolean isEmptyUnderGroup(Page page, HeadLayout layout, ColumnHead head) {
        int lowest = layout.headers().get(0);
        for (int row : layout.headers()) {
            lowest = page.text(row, head.column()).isBlank() ? lowest : row;
        }
        Span span = page.span(lowest, head.column());
        return span != null
                && span.left() < head.column()
                && IntStream.range(
                                layout.firstData(), Math.min(page.rows(), layout.firstData() + Thresholds.FIRST_ROWS))
                        .allMatch(row -> page.ownText(row, head.column()).isBlank());
    }

    private static @Nullable String measure(ColumnHead head, HeadLayout layout) {
        String stated = layout.measure(head.column());
        return stated != null ? stated : head.measure();
    }

    /** How many stems at the top every column has alike, such as a title that reached into the header. */
    private static int shared(List<ColumnHead> heads, KnownForm form) {
        int shared = 0;
        while (heads.size() > 1
                && isShared(heads, shared)
                && !form.texts().contains(heads.get(0).own().get(shared))) {
            shared++;
        }
        return shared;
    }

    private static boolean isShared(List<ColumnHead> heads, int level) {
        return heads.stream()
                .allMatch(head -> head.own().size() > level + 1
                        && head.inherited().size() > level + 1
                        && head.own().get(level).equals(heads.get(0).own().get(level)));
    }
}
