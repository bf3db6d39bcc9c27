package org.huibao.checking;

import org.huibao.vocabulary.Column;

/** What a blank means, by the form. */
final class Blanks {
    private Blanks() {}

    /** Whether a blank counts as 0 in rules. In an optional column that does not add up, an average say, it never does. */
    static boolean areZero(Column column) {
        return column.isNumeric() && column.empty() == Column.Empty.ZERO && (column.required() || column.sums());
    }
}
