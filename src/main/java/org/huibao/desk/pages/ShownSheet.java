package org.huibao.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its sender sees it, with its own merges and addresses.
 *
 * @param letters of the columns that are shown
 * @param cut whether it has more rows or columns than are shown
 */
record ShownSheet(String name, boolean hidden, List<String> letters, List<Line> lines, boolean cut) {
    /** A form of the largest kind and some more; a table of the whole county is looked at in its own program. */
    private static final int MOST_ROWS = 300;

    private static final int MOST_COLUMNS = 100;
    /** So many rows above the first one of interest are shown where not all can be: the heads. */
    private static final int HEADS = 12;

    private static final int AROUND = 100;

    /** @param number as a spreadsheet counts */
    record Line(int number, List<Box> boxes) {}

    /**
     * A cell, or a merge of some.
     *
     * @param weight of what was found there, or {@code taken} where a figure was read from it; empty otherwise
     * @param findings their numbers in the page's list
     */
    record Box(String address, String text, int across, int down, String weight, List<Integer> findings) {}

    /** What is to be told of a cell. */
    record Note(String weight, List<Integer> findings) {
        static final Note NONE = new Note("", List.of());
    }

    static ShownSheet of(Sheet sheet, Map<Place, Note> notes) {
        List<Integer> rows = rows(sheet, notes);
        int columns = Math.min(sheet.columns(), MOST_COLUMNS);
        List<Line> lines = new ArrayList<>();
        for (int row : rows) {
            lines.add(new Line(row + 1, boxes(sheet, rows, row, columns, notes)));
        }
        return new ShownSheet(
                sheet.name(),
                sheet.isHidden(),
                IntStream.range(0, columns).mapToObj(Place::letters).toList(),
                lines,
                rows.size() < sheet.rows() || columns < sheet.columns());
    }

    private static List<Integer> rows(Sheet sheet, Map<Place, Note> notes) {
        if (sheet.rows() <= MOST_ROWS) {
            return IntStream.range(0, sheet.rows()).boxed().toList();
        }
        int middle = notes.keySet().stream()
                .filter(place -> place.sheet().equals(sheet.name()) && place.row() >= 0)
                .mapToInt(Place::row)
                .min()
                .orElse(0);
        return IntStream.range(0, sheet.rows())
                .filter(row -> row < HEADS || Math.abs(row - middle) <= AROUND)
                .boxed()
                .toList();
    }

    private static List<Box> boxes(Sheet sheet, List<Integer> rows, int row, int columns, Map<Place, Note> notes) {
        List<Box> boxes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            @Nullable Span span = sheet.spanAt(row, column);
            int at = row;
            if (span == null) {
                boxes.add(box(sheet.at(row, column), Place.at(sheet.name(), row, column), 1, 1, notes));
            } else if (column == span.left() && rows.stream().noneMatch(other -> other >= span.top() && other < at)) {
                int down = (int) rows.stream()
                        .filter(other -> other >= at && other <= span.bottom())
                        .count();
                int across = Math.min(span.right(), columns - 1) - column + 1;
                Place place = Place.at(sheet.name(), span.top(), span.left());
                boxes.add(box(sheet.at(span.top(), span.left()), place, across, down, notes));
            }
        }
        return boxes;
    }

    private static Box box(@Nullable Cell cell, Place place, int across, int down, Map<Place, Note> notes) {
        Note note = notes.getOrDefault(place, Note.NONE);
        String shown = cell == null ? "" : cell.shown() == null ? cell.text() : cell.shown();
        return new Box(String.valueOf(place.cell()), shown, across, down, note.weight(), note.findings());
    }
}
