package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.recognition.words.KnownForm;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands above one column of a table.
 *
 * @param column the page's column, counted from 0
 * @param own the stems from top to bottom, as merged or written above the column itself
 * @param inherited the same, where a blank above takes over what stands to its left
 * @param text the lowest text as printed
 * @param place where the lowest text stands
 * @param measure the unit of measure that the table states for the column itself, or null
 * @param above the unit of measure that a group above the column states, or null: it need not hold for all in the group
 * @param number the column number that the table states, or null
 */
record ColumnHead(
        int column,
        List<String> own,
        List<String> inherited,
        String text,
        Place place,
        @Nullable String measure,
        @Nullable String above,
        @Nullable String number) {

    /** The heads of all columns under the given header rows, columns without any text left out. */
    static List<ColumnHead> under(Page page, List<Integer> rows, KnownForm form) {
        List<ColumnHead> heads = new ArrayList<>();
        List<String> left = List.of();
        for (int column = 0; column < page.columns(); column++) {
            int at = column;
            List<String> cells = rows.stream().map(row -> page.text(row, at)).toList();
            List<String> filled = fill(cells, left);
            head(page, form, rows, column, cells, filled).ifPresent(heads::add);
            left = filled;
        }
        return heads;
    }

    /** A blank above some text takes over its left neighbour's text as long as everything above is shared too. */
    private static List<String> fill(List<String> cells, List<String> left) {
        List<String> filled = new ArrayList<>(cells);
        for (int level = 0; level < cells.size() && !left.isEmpty(); level++) {
            boolean below = cells.subList(level + 1, cells.size()).stream().anyMatch(text -> !text.isBlank());
            if (cells.get(level).isBlank() && below) {
                filled.set(level, left.get(level));
            }
            if (!filled.get(level).equals(left.get(level))) {
                break;
            }
        }
        return filled;
    }

    private static Optional<ColumnHead> head(
            Page page, KnownForm form, List<Integer> rows, int column, List<String> cells, List<String> filled) {
        int lowest = -1;
        String above = null;
        for (int level = 0; level < cells.size(); level++) {
            if (!cells.get(level).isBlank()) {
                lowest = level;
            }
            above = form.measureIn(filled.get(level)).orElse(above);
        }
        if (lowest < 0) {
            return Optional.empty();
        }
        Place place = page.place(rows.get(lowest), column);
        String text = cells.get(lowest).strip();
        String measure = form.measureIn(text).orElse(null);
        return Optional.of(
                new ColumnHead(column, stems(cells, form), stems(filled, form), text, place, measure, above, null));
    }

    /** Merged cells repeat their text on every row: equal neighbours count once. */
    private static List<String> stems(List<String> texts, KnownForm form) {
        List<String> stems = new ArrayList<>();
        for (String text : texts) {
            String stem = text.isBlank() ? "" : form.stem(text);
            if (!stem.isEmpty()
                    && (stems.isEmpty() || !stems.get(stems.size() - 1).equals(stem))) {
                stems.add(stem);
            }
        }
        return List.copyOf(stems);
    }

    /** The heads of one table differ in their column. */
    @Override
    public int hashCode() {
        return column;
    }

    ColumnHead measured(@Nullable String stated) {
        return new ColumnHead(column, own, inherited, text, place, stated, above, number);
    }

    ColumnHead numbered(@Nullable String stated) {
        return new ColumnHead(column, own, inherited, text, place, measure, above, stated);
    }

    /** Without the stems that stand above every column alike, such as a title inside the header. */
    ColumnHead below(int shared) {
        return new ColumnHead(
                column,
                own.subList(shared, own.size()),
                inherited.subList(shared, inherited.size()),
                text,
                place,
                measure,
                above,
                number);
    }
}
