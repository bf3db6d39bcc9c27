package org.huibao.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Rows as the text that the table of rows holds, JSON. A column says once where it stands, each row where its stub does; an
 * entry that stands in both and is read as it is written is just its value:
 *
 * <pre>{"sheet":"Sheet1","columns":{"households":1,"paid":2},"rows":[["detail","黄水社区","A5",12,0.50]]}</pre>
 *
 * A number is a figure, a text is words, {@code []} a blank cell, null a cell that the table does not have. Everything else
 * is {@code [kind, value, text, place]}, the latter left out where it is the usual one; a place on another sheet is
 * {@code [sheet, cell]}. {@link RowsFromText} reads it.
 */
final class RowsAsText {
    /** Beyond this a number is written as a text, since readers of JSON refuse very long ones. */
    private static final int LONGEST_NUMBER = 200;

    private static final int DIGITS_OF_A_LONG = 18;

    private static final JsonStringEncoder JSON = JsonStringEncoder.getInstance();
    /** What most tables need for a cell. */
    private static final int USUAL = 8;

    private final String sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final StringBuilder out;

    private RowsAsText(List<Row> rows) {
        this.sheet = rows.isEmpty() ? "" : rows.get(0).place().sheet();
        for (Row row : rows) {
            if (!columns.keySet().equals(row.entries().keySet())) {
                row.entries()
                        .forEach((column, entry) ->
                                columns.putIfAbsent(column, entry.place().column()));
            }
        }
        this.out = new StringBuilder(USUAL * (rows.size() + 1) * (columns.size() + 1));
    }

    static String of(List<Row> rows) {
        return new RowsAsText(rows).written(rows);
    }

    private String written(List<Row> rows) {
        out.append("{\"sheet\":");
        write(sheet);
        out.append(",\"columns\":{");
        columns.forEach((key, column) -> {
            separate();
            write(key);
            out.append(':').append(column.intValue());
        });
        out.append("},\"rows\":[");
        for (Row row : rows) {
            separate();
            write(row);
        }
        return out.append("]}").toString();
    }

    /** What begins an object or an array has nothing before it. */
    private void separate() {
        char last = out.charAt(out.length() - 1);
        if (last != '[' && last != '{') {
            out.append(',');
        }
    }

    private void write(Row row) {
        out.append('[');
        write(row.role().word());
        out.append(',');
        write(row.label());
        out.append(',');
        write(row.place());
        Place place = row.place();
        Map<String, Entry> entries = row.entries();
        columns.forEach((key, column) -> {
            out.append(',');
            write(entries.get(key), place, column);
        });
        out.append(']');
    }

    private void write(Place place) {
        if (place.sheet().equals(sheet)) {
            write(place.cell());
        } else {
            out.append('[');
            write(place.sheet());
            out.append(',');
            write(place.cell());
            out.append(']');
        }
    }

    private void write(@Nullable String text) {
        if (text == null) {
            out.append("null");
        } else {
            out.append('"');
            JSON.quoteAsString(text, out);
            out.append('"');
        }
    }

    private void write(@Nullable Entry entry, Place row, int column) {
        if (entry == null) {
            out.append("null");
            return;
        }
        Place place = entry.place();
        boolean there = place.column() == column
                && place.row() == row.row()
                && place.sheet().equals(row.sheet());
        if (there && entry instanceof Entry.Figure figure && isPlain(figure)) {
            out.append(figure.value().longValue());
        } else {
            write(entry, there);
        }
    }

    /** Most figures are counts, whose digits need no text in between. */
    private static boolean isPlain(Entry.Figure figure) {
        return figure.written() == null
                && figure.value().scale() == 0
                && figure.value().precision() <= DIGITS_OF_A_LONG;
    }

    private void write(Entry entry, boolean there) {
        StoredCell stored = StoredCell.of(entry);
        String value = stored.value();
        if (there && value != null && stored.original() == null && value.length() <= LONGEST_NUMBER) {
            out.append(value);
        } else if (there && entry instanceof Entry.Words) {
            write(entry.original());
        } else if (there && stored.isBlank()) {
            out.append("[]");
        } else {
            whole(stored, there ? null : entry.place());
        }
    }

    private void whole(StoredCell stored, @Nullable Place place) {
        out.append('[');
        write(stored.kind());
        out.append(',');
        write(stored.value());
        out.append(',');
        write(stored.original());
        if (place != null) {
            out.append(',');
            write(place);
        }
        out.append(']');
    }
}
