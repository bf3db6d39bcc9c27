package org.huibao.checking;

import java.util.List;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** A form's column for tests; its header is its key. */
final class AColumn {
    private AColumn() {}

    static Column count(String key) {
        return column(key, Column.Type.COUNT, new Column.Aggregate.Sum(), 0);
    }

    /** Money of which the form says no decimals. */
    static Column amount(String key) {
        return column(key, Column.Type.AMOUNT, new Column.Aggregate.Sum(), null);
    }

    static Column amount(String key, int scale) {
        return column(key, Column.Type.AMOUNT, new Column.Aggregate.Sum(), scale);
    }

    private static Column column(String key, Column.Type type, Column.Aggregate aggregate, @Nullable Integer scale) {
        return new Column(key, null, List.of(key), type, null, aggregate, true, Column.Empty.ERROR, scale);
    }

    /** The same column where the form says something else of blanks. */
    static Column blank(Column column, boolean required, Column.Empty empty) {
        return new Column(
                column.key(),
                column.no(),
                column.path(),
                column.type(),
                column.unit(),
                column.aggregate(),
                required,
                empty,
                column.scale());
    }
}
