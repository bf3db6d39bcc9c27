package org.huibao.blanks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.PlainText;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.layout.NumberRow;

/**
 * The rows of a table's head on a sheet, found without knowing the form.
 *
 * @param rows the rows of headers, from top to bottom
 * @param numbers the printed column numbers by column
 * @param numbered what stands in the number row, by column: 3=1+2
 * @param measures the units of measure of the unit row by column
 * @param body the first row below
 * @param last the last column that has a head
 */
record HeadArea(
        List<Integer> rows,
        Map<Integer, String> numbers,
        Map<Integer, String> numbered,
        Map<Integer, String> measures,
        int body,
        int last) {
    /** Heads are not deeper. */
    private static final int DEEPEST = 12;

    private static final int FEWEST = 2;

    HeadArea {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
        numbered = Map.copyOf(numbered);
        measures = Map.copyOf(measures);
    }

    /** The first head at or below a row. */
    static Optional<HeadArea> from(DrawnSheet sheet, int from) {
        for (int row = from; row < sheet.rows(); row++) {
            if (begins(sheet, row)) {
                return Optional.of(of(sheet, row));
            }
        }
        return Optional.empty();
    }

    int top() {
        return rows.get(0);
    }

    int bottom() {
        return rows.get(rows.size() - 1);
    }

    /** A row of several words that are neither labels beside the table nor figures. */
    static boolean begins(DrawnSheet sheet, int row) {
        List<Integer> filled = sheet.filled(row);
        long words = filled.stream()
                .filter(column -> !sheet.isNumber(row, column) && !isLabel(sheet, row, column))
                .count();
        long figures =
                filled.stream().filter(column -> sheet.isNumber(row, column)).count();
        return words >= FEWEST && figures * 2 < words && hasMoreBelow(sheet, row);
    }

    static boolean isLabel(DrawnSheet sheet, int row, int column) {
        String plain = sheet.plain(row, column);
        return BlankWords.LABEL_LINE.matches(plain) && !BlankWords.OF_WHICH.matches(plain);
    }

    /** The last row of a sheet is no head. */
    private static boolean hasMoreBelow(DrawnSheet sheet, int row) {
        return row + 1 < sheet.rows();
    }

    private static HeadArea of(DrawnSheet sheet, int top) {
        List<Integer> headers = new ArrayList<>(List.of(top));
        Map<Integer, String> numbers = new HashMap<>();
        Map<Integer, String> numbered = new HashMap<>();
        Map<Integer, String> measures = new HashMap<>();
        int row = top + 1;
        for (; row < Math.min(sheet.rows(), top + DEEPEST); row++) {
            Map<Integer, String> stated = numbers.isEmpty() ? numbers(sheet, row) : Map.of();
            Map<Integer, String> measured = measures.isEmpty() ? measures(sheet, row, headers) : Map.of();
            if (!stated.isEmpty()) {
                numbers.putAll(stated);
                numbered.putAll(texts(sheet, row));
            } else if (!measured.isEmpty()) {
                measures.putAll(measured);
            } else if (numbers.isEmpty() && goesOn(sheet, top, row)) {
                headers.add(row);
            } else {
                break;
            }
        }
        return new HeadArea(headers, numbers, numbered, measures, row, last(sheet, headers, numbers));
    }

    private static Map<Integer, String> numbers(DrawnSheet sheet, int row) {
        return NumberRow.of(new NumberRow.Cells() {
            @Override
            public int columns() {
                return sheet.columns();
            }

            @Override
            public String text(int column) {
                return sheet.own(row, column);
            }
        });
    }

    private static Map<Integer, String> texts(DrawnSheet sheet, int row) {
        Map<Integer, String> texts = new HashMap<>();
        sheet.filled(row).forEach(column -> texts.put(column, sheet.own(row, column)));
        return texts;
    }

    /** The row's units of measure, if it holds nothing else and is not the only row that parts the columns. */
    private static Map<Integer, String> measures(DrawnSheet sheet, int row, List<Integer> headers) {
        Map<Integer, String> measures = new HashMap<>();
        boolean named = false;
        for (int column : sheet.filled(row)) {
            String plain = sheet.plain(row, column);
            Optional<String> measure = Measures.alone(plain, Set.of());
            if (measure.isPresent()) {
                measures.put(column, measure.get());
            } else if (HeadWords.BESIDE_MEASURES.matches(plain)) {
                named = true;
            } else if (!AbsenceWords.isDash(plain)) {
                return Map.of();
            }
        }
        boolean parts = measures.keySet().stream()
                .anyMatch(column -> headers.stream().allMatch(header -> isShared(sheet, header, column)));
        return named || measures.size() >= FEWEST && !parts ? measures : Map.of();
    }

    /** Whether the column has no head of its own in the row, but one that is merged over its neighbours. */
    private static boolean isShared(DrawnSheet sheet, int row, int column) {
        Span span = sheet.span(row, column);
        return sheet.text(row, column).isEmpty() || span != null && span.right() > span.left();
    }

    /** A row goes on with a head if a merge reaches into it from above, or if it stands below groups and names no unit. */
    private static boolean goesOn(DrawnSheet sheet, int top, int row) {
        boolean reached = IntStream.range(0, sheet.columns())
                .mapToObj(column -> Optional.ofNullable(sheet.span(row, column)))
                .flatMap(Optional::stream)
                .anyMatch(span -> span.top() < row && span.top() >= top);
        List<Integer> filled = sheet.filled(row);
        long words = filled.stream()
                .filter(column -> !sheet.isNumber(row, column) || isYear(sheet, row, column))
                .count();
        int first = sheet.filled(top).get(0);
        boolean beside = sheet.own(row, first).isEmpty()
                && !filled.isEmpty()
                && words == filled.size()
                && filled.stream().noneMatch(column -> isLabel(sheet, row, column));
        return reached || beside;
    }

    private static boolean isYear(DrawnSheet sheet, int row, int column) {
        return sheet.own(row, column).matches("(19|20)\\d{2}");
    }

    private static int last(DrawnSheet sheet, List<Integer> headers, Map<Integer, String> numbers) {
        int last = numbers.keySet().stream().mapToInt(column -> column).max().orElse(0);
        for (int row : headers) {
            for (int column : sheet.filled(row)) {
                last = Math.max(last, column + sheet.width(row, column) - 1);
            }
        }
        return Math.min(last, sheet.columns() - 1);
    }

    /** The head of a column as printed in a row, in one line. */
    static String printed(DrawnSheet sheet, int row, int column) {
        return PlainText.inOneLine(sheet.text(row, column));
    }
}
