package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Rows from the text that {@link RowsAsText} made of them. */
final class RowsFromText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonParser in;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private String sheet = "";

    private RowsFromText(JsonParser in) {
        this.in = in;
    }

    static List<Row> of(String text) {
        try (JsonParser in = JSON.createParser(text)) {
            return new RowsFromText(in).read();
        }
    }

    private List<Row> read() {
        List<Row> rows = new ArrayList<>();
        in.nextToken();
        for (String part = in.nextName(); part != null; part = in.nextName()) {
            in.nextToken();
            switch (part) {
                case "sheet" -> sheet = in.getString();
                case "columns" -> columns();
                case "rows" -> rows(rows);
                default -> in.skipChildren();
            }
        }
        return rows;
    }

    private void columns() {
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            in.nextToken();
            columns.put(key, in.getIntValue());
        }
    }

    private void rows(List<Row> rows) {
        while (in.nextToken() == JsonToken.START_ARRAY) {
            rows.add(row());
        }
    }

    private Row row() {
        in.nextToken();
        Row.Role role = role(in.getString());
        in.nextToken();
        String label = in.getString();
        in.nextToken();
        Place place = place();
        Map<String, Entry> entries = new HashMap<>();
        columns.forEach((key, column) -> {
            in.nextToken();
            Entry entry = entry(new Place(place.sheet(), place.row(), column));
            if (entry != null) {
                entries.put(key, entry);
            }
        });
        in.nextToken();
        return new Row(role, label, place, entries);
    }

    private static Row.Role role(String word) {
        return Arrays.stream(Row.Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown kind of row: " + word));
    }

    private Place place() {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            return Place.of(sheet, text());
        }
        in.nextToken();
        String other = in.getString();
        in.nextToken();
        Place place = Place.of(other, text());
        in.nextToken();
        return place;
    }

    private @Nullable String text() {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getString();
    }

    private @Nullable Entry entry(Place usual) {
        return switch (in.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Entry.Figure(new BigDecimal(in.getString()), null, usual);
            case VALUE_STRING -> new Entry.Words(in.getString(), usual);
            default -> whole(usual);
        };
    }

    private Entry whole(Place usual) {
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return StoredCell.BLANK.entry(usual);
        }
        String kind = in.getString();
        in.nextToken();
        String value = text();
        in.nextToken();
        StoredCell stored = new StoredCell(kind, value, text());
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return stored.entry(usual);
        }
        Place place = place();
        in.nextToken();
        return stored.entry(place);
    }
}
