package org.huibao.ledger;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String sheet;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final JsonGenerator out;

    private RowsAsText(List<Row> rows, JsonGenerator out) {
        this.sheet = rows.isEmpty() ? "" : rows.get(0).place().sheet();
        this.out = out;
        for (Row row : rows) {
            if (!columns.keySet().equals(row.entries().keySet())) {
                row.entries()
                        .forEach((column, entry) ->
                                columns.putIfAbsent(column, entry.place().column()));
            }
        }
    }

    static String of(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            new RowsAsText(rows, out).write(rows);
        }
        return text.toString();
    }

    private void write(List<Row> rows) {
        out.writeStartObject();
        out.writeName("sheet").writeString(sheet);
        out.writeName("columns").writeStartObject();
        columns.forEach((key, column) -> out.writeName(key).writeNumber(column));
        out.writeEndObject();
        out.writeName("rows").writeStartArray();
        rows.forEach(this::write);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Row row) {
        out.writeStartArray();
        out.writeString(row.role().word());
        out.writeString(row.label());
        write(row.place());
        columns.forEach((key, column) -> write(row.entries().get(key), row.place(), column));
        out.writeEndArray();
    }

    private void write(Place place) {
        if (place.sheet().equals(sheet)) {
            write(place.cell());
        } else {
            out.writeStartArray();
            out.writeString(place.sheet());
            write(place.cell());
            out.writeEndArray();
        }
    }

    private void write(@Nullable String text) {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(text);
        }
    }

    private void write(@Nullable Entry entry, Place row, int column) {
        if (entry == null) {
            out.writeNull();
            return;
        }
        Place place = entry.place();
        boolean there = place.column() == column
                && place.row() == row.row()
                && place.sheet().equals(row.sheet());
        if (there && entry instanceof Entry.Figure figure && isPlain(figure)) {
            out.writeNumber(figure.value().longValue());
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
            out.writeNumber(value);
        } else if (there && entry instanceof Entry.Words) {
            out.writeString(entry.original());
        } else if (there && stored.isBlank()) {
            out.writeStartArray().writeEndArray();
        } else {
            whole(stored, there ? null : entry.place());
        }
    }

    private void whole(StoredCell stored, @Nullable Place place) {
        out.writeStartArray();
        out.writeString(stored.kind());
        write(stored.value());
        write(stored.original());
        if (place != null) {
            write(place);
        }
        out.writeEndArray();
    }
}
