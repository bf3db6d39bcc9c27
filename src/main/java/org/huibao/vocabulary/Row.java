package org.huibao.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, with what it says under each column of the form that the table has.
 *
 * @param label the stub's text as printed
 * @param place the stub's cell
 * @param entries by column key; a column that the table does not have is absent
 */
public record Row(Role role, String label, Place place, Map<String, Entry> entries) {
    public Row {
        entries = Map.copyOf(entries);
    }

    public Optional<Entry.Figure> figure(String column) {
        return entries.get(column) instanceof Entry.Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /** Whether any cell of the row holds a number. */
    public boolean holdsFigures() {
        return entries.values().stream().anyMatch(Entry.Figure.class::isInstance);
    }

    /** Whether no column has another figure in the other row. */
    public boolean saysTheSameAs(Row other) {
        return entries.keySet().stream()
                .allMatch(column -> figure(column)
                        .flatMap(one ->
                                other.figure(column).map(two -> one.value().compareTo(two.value()) == 0))
                        .orElse(true));
    }

    /** What a row is to its submission. */
    public enum Role {
        UNIT("unit"),
        DETAIL("detail"),
        TOTAL("total");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** The word that stands in JSON. */
        public String word() {
            return word;
        }
    }
}
