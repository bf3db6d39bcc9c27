package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column of the form that a blank becomes.
 *
 * @param at the sheet's column
 * @param key empty until the whole form is known
 * @param path from the outermost group to its own header, as they go into the form
 * @param sums whether its total is a sum
 * @param doubts why a person should look at it
 */
public record DraftColumn(
        int at,
        String key,
        @Nullable String no,
        List<String> path,
        Column.Type type,
        @Nullable String unit,
        @Nullable Integer scale,
        boolean sums,
        List<Said> doubts) {
    public DraftColumn {
        path = List.copyOf(path);
        doubts = List.copyOf(doubts);
    }

    String header() {
        return path.get(path.size() - 1);
    }

    boolean isNumeric() {
        return type == Column.Type.COUNT || type == Column.Type.AMOUNT || type == Column.Type.RATIO;
    }

    DraftColumn called(String name) {
        return new DraftColumn(at, name, no, path, type, unit, scale, sums, doubts);
    }

    DraftColumn doubted(Said doubt) {
        List<Said> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new DraftColumn(at, key, no, path, type, unit, scale, sums, more);
    }

    /** As the loader will read it. */
    Column column() {
        Column.Aggregate aggregate = sums ? new Column.Aggregate.Sum() : new Column.Aggregate.None();
        return new Column(key, no, path, type, unit, aggregate, false, Column.Empty.NONE, scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, key);
    }
}
