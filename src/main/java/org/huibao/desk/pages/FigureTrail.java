package org.huibao.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What became of one figure: as it was written, as it was taken, and what it was before.
 *
 * @param cell where it stands, empty where the table has no such column
 * @param sheet on which sheet
 * @param value as it was taken; empty where there is no figure
 * @param why the word for why there is none; empty where there is one
 * @param repaired whether it was taken as another figure than was written
 * @param before in the version before
 * @param earlier in the round before
 * @param findings the numbers of what was found about it
 */
record FigureTrail(
        Column column,
        String sheet,
        String cell,
        String original,
        String value,
        String why,
        boolean repaired,
        String before,
        String earlier,
        List<Integer> findings) {

    /** Of whom the figure was before. */
    record Earlier(Map<String, Entry> version, Map<String, Entry> round) {}

    static FigureTrail of(Column column, @Nullable Entry entry, Earlier earlier, List<Integer> findings) {
        String original = entry == null ? "" : entry.original();
        String value = value(entry);
        Place place = entry == null ? Place.wholeSheet("") : entry.place();
        return new FigureTrail(
                column,
                place.sheet(),
                Objects.requireNonNullElse(place.cell(), ""),
                original,
                value,
                entry instanceof Entry.Gap gap ? gap.why().word() : "",
                !value.isEmpty() && !value.equals(original),
                value(earlier.version().get(column.key())),
                value(earlier.round().get(column.key())),
                findings);
    }

    private static String value(@Nullable Entry entry) {
        return entry instanceof Entry.Figure figure
                ? figure.plain()
                : entry instanceof Entry.Words words ? words.original() : "";
    }

    public String header() {
        return String.join(" / ", column.path());
    }

    public String no() {
        return Objects.requireNonNullElse(column.no(), "");
    }

    public String measure() {
        return Objects.requireNonNullElse(column.unit(), "");
    }

    /** Whether it differs from the version before, which has it as well. */
    public boolean changed() {
        return !before.isEmpty() && !before.equals(value);
    }
}
