package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.Expression;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table's head: the header itself, the row of units of measure and the row of column numbers, whichever
 * there are and in whatever order.
 *
 * @param headers the header rows
 * @param measures the stated units of measure by page column
 * @param numbers the stated column numbers by page column
 * @param firstData the first row below the head
 */
record HeadLayout(List<Integer> headers, Map<Integer, String> measures, Map<Integer, String> numbers, int firstData) {
    static HeadLayout of(Page page, HeaderRows heading, KnownForm form) {
        List<Integer> headers = new ArrayList<>();
        Map<Integer, String> measures = new HashMap<>();
        Map<Integer, String> numbers = new HashMap<>();
        int firstData = heading.bottom() + 1;
        for (int row = heading.top();
                row <= Math.min(heading.bottom() + Thresholds.ROWS_BELOW_HEADER, page.rows() - 1);
                row++) {
            boolean beneath = row > heading.bottom();
            Map<Integer, String> stated = measures(page, row, form);
            Map<Integer, String> numbered = stated.isEmpty() ? numbers(page, row) : Map.of();
            measures.putAll(stated);
            numbered.forEach(numbers::putIfAbsent);
            if (!beneath && stated.isEmpty() && numbered.isEmpty()) {
                headers.add(row);
            } else if (beneath && stated.isEmpty() && numbered.isEmpty() && !isBlank(page, row)) {
                break;
            } else if (beneath && !isBlank(page, row)) {
                firstData = row + 1;
            }
        }
        return new HeadLayout(List.copyOf(headers), Map.copyOf(measures), Map.copyOf(numbers), firstData);
    }

    @Nullable
    String measure(int column) {
        return measures.get(column);
    }

    private static boolean isBlank(Page page, int row) {
        for (int column = 0; column < page.columns(); column++) {
            if (!page.ownText(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The units of measure of the row, if it holds nothing else; a measure that is a header of the form is a header. */
    static Map<Integer, String> measures(Page page, int row, KnownForm form) {
        Map<Integer, String> measures = new HashMap<>();
        int headers = 0;
        for (int column = 0; column < page.columns(); column++) {
            String text = page.ownText(row, column);
            Optional<String> measure = form.measure(text);
            if (measure.isPresent()) {
                measures.put(column, measure.get());
                headers += form.knows(text) ? 1 : 0;
            } else if (!isBlankOr(HeadWords.BESIDE_MEASURES, PlainText.of(text))
                    && !isBesideMeasures(page, row, column)) {
                return Map.of();
            }
        }
        return headers * 2 > measures.size() ? Map.of() : measures;
    }

    private static boolean isBlankOr(Expression words, String plain) {
        return plain.isEmpty() || words.matches(plain);
    }

    /** A dash in a row of measures says that the column has none. */
    private static boolean isBesideMeasures(Page page, int row, int column) {
        return AbsenceWords.isDash(PlainText.of(page.ownText(row, column)));
    }

    private static Map<Integer, String> numbers(Page page, int row) {
        return NumberRow.of(new NumberRow.Cells() {
            @Override
            public int columns() {
                return page.columns();
            }

            @Override
            public String text(int column) {
                return page.ownText(row, column);
            }
        });
    }
}
