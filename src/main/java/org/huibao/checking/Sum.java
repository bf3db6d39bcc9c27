package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * A column added up over rows. Blanks and 不涉及 add 0, which has to be told; an unreadable cell leaves the sum unknown.
 *
 * @param figures what was added
 * @param blanks the labels of rows without a figure
 * @param first the first entry of all, or null where no row has the column
 * @param unreadable an entry that might have been a figure, or null
 */
record Sum(
        List<Entry.Figure> figures,
        List<String> blanks,
        @Nullable Entry first,
        Entry.@Nullable Gap unreadable) {
    private static final int LABELS = 5;

    static Sum of(Column column, List<Row> rows) {
        List<Entry.Figure> figures = new ArrayList<>();
        List<String> blanks = new ArrayList<>();
        Entry first = null;
        Entry.Gap unreadable = null;
        for (Row row : rows) {
            Entry entry = row.entries().get(column.key());
            first = first == null ? entry : first;
            if (entry instanceof Entry.Figure figure) {
                figures.add(figure);
            } else if (entry instanceof Entry.Gap gap && gap.why() == Entry.Why.UNREADABLE) {
                unreadable = unreadable == null ? gap : unreadable;
            } else if (entry != null) {
                blanks.add(row.label());
            }
        }
        return new Sum(figures, blanks, first, unreadable);
    }

    /** Whether something was added and nothing that might have been a figure was left out. */
    boolean isKnown() {
        return unreadable == null && !figures.isEmpty();
    }

    BigDecimal value() {
        return figures.stream().map(Entry.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rows that add 0 without saying so, the first few by name. */
    String blankRows() {
        return Listing.of(blanks, LABELS);
    }
}
