package org.huibao.acts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed for a unit, by column key: a plain number is one, anything else stands in the table as it was typed and is
 * read like any other cell.
 */
final class TypedRow {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Place NOWHERE = Place.of("", "A1");

    private final Form form;
    private final Map<String, Entry> row = new HashMap<>();

    TypedRow(Form form) {
        this.form = form;
    }

    /** What stood there before, as it was written. */
    TypedRow over(Map<String, Entry> before) {
        before.forEach((key, entry) -> {
            if (entry instanceof Entry.Figure figure) {
                row.put(key, new Entry.Figure(figure.value(), null, NOWHERE));
            } else {
                put(key, entry.original());
            }
        });
        return this;
    }

    /** Null and blanks leave a column empty. */
    TypedRow with(Map<String, @Nullable String> typed) {
        typed.forEach((key, text) -> put(key, text == null ? "" : text));
        return this;
    }

    private void put(String key, String text) {
        String typed = text.strip();
        boolean numeric = column(form, key).map(Column::isNumeric).orElse(false);
        if (typed.isEmpty()) {
            row.remove(key);
        } else if (numeric && NUMBER.matcher(typed).matches()) {
            row.put(key, new Entry.Figure(new BigDecimal(typed), null, NOWHERE));
        } else {
            row.put(key, new Entry.Words(typed, NOWHERE));
        }
    }

    Map<String, Entry> entries() {
        return row;
    }

    boolean isEmpty() {
        return row.isEmpty();
    }

    /** Whether both tables would show the same. */
    boolean saysTheSameAs(TypedRow other) {
        return texts().equals(other.texts());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        row.forEach((key, entry) ->
                texts.put(key, entry instanceof Entry.Figure figure ? figure.plain() : entry.original()));
        return texts;
    }

    /** The keys that name no column of the form. */
    static List<String> strange(Form form, Map<String, @Nullable String> typed) {
        return typed.keySet().stream()
                .filter(key -> column(form, key).isEmpty())
                .sorted()
                .toList();
    }

    private static Optional<Column> column(Form form, String key) {
        return form.columns().stream()
                .filter(column -> Objects.equals(column.key(), key))
                .findFirst();
    }
}
