package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.words.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables on a sheet whose indicators run down the side. Titles, 填报单位 and signatures stand above and below
 * such a table as they do everywhere, often merged over its whole width: they are none of its columns.
 */
public final class SidewaysBands {
    /** Of so many columns of numbers one may hold the indicators' own numbers, which need no name. */
    private static final int MANY = 3;
    /** Names, short names or kinds, and the columns' numbers. */
    private static final int NAME_LINES = 3;

    private final Page sheet;
    private final Predicate<String> isIndicator;
    private final List<SidewaysBand> found = new ArrayList<>();

    private SidewaysBands(Sheet sheet, Predicate<String> isIndicator) {
        this.sheet = Page.of(sheet);
        this.isIndicator = isIndicator;
    }

    /** @param isIndicator whether a cell's text is a header of a form */
    public static List<SidewaysBand> of(Sheet sheet, Predicate<String> isIndicator) {
        SidewaysBands bands = new SidewaysBands(sheet, isIndicator);
        bands.find();
        return bands.found;
    }

    private void find() {
        int first = -1;
        int last = -1;
        for (int row = 0; row < sheet.rows(); row++) {
            int column = indicator(row);
            if (column >= 0
                    && first >= 0
                    && row > last + 1
                    && sheet.text(row, column).equals(said(first))) {
                add(first, last, row);
                first = row;
            }
            first = column >= 0 && first < 0 ? row : first;
            last = column >= 0 ? row : last;
        }
        if (first >= 0) {
            add(first, last, sheet.rows());
        }
    }

    private @Nullable String said(int row) {
        return sheet.text(row, indicator(row));
    }

    /** @param next the first indicator of the table below, or the end of the sheet */
    private void add(int first, int last, int next) {
        int end = last + 1;
        while (end < next && isIndicatorOfNobody(end)) {
            end++;
        }
        int foot = next < sheet.rows() ? Math.max(end, top(next)) : next;
        int until = end;
        while (until < Math.min(foot, end + Thresholds.FOOT_ROWS) && isNoTitle(until)) {
            until++;
        }
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).until();
        found.add(new SidewaysBand(Math.max(from, top(first)), end, from, until));
    }

    /** A note or a signature: blank rows and lone words without a colon, such as the next table's title, are neither. */
    private boolean isNoTitle(int row) {
        return filled(row, 0) > 1
                || IntStream.range(0, sheet.columns())
                        .anyMatch(column -> sheet.ownText(row, column).matches("(?s).*[:：].*"));
    }

    /**
     * The row above names the columns if it says at least as much beside the indicators as these have numbers; there need
     * be nothing above a unit of measure. Numbers may stand between, and several columns may have more than one line of
     * names; above a single one a lone word need not be a name.
     */
    private int top(int first) {
        int right = rightmost(first) + 1;
        int numbers = Math.max(1, numbers(first, right));
        int named = numbers < MANY ? numbers : numbers - 1;
        int top = first;
        while (top > 0 && top > first - NAME_LINES && filled(top - 1, right) >= named) {
            top--;
            if (numbers == 1 && !isOfNumbers(top)) {
                break;
            }
        }
        return top;
    }

    private boolean isOfNumbers(int row) {
        return IntStream.range(0, sheet.columns())
                .mapToObj(column -> PlainText.of(sheet.ownText(row, column)))
                .allMatch(text -> HeadWords.OF_NUMBERS.matches(text));
    }

    /** A row below with figures of its own and no note, signature or sum: an indicator that no form knows. */
    private boolean isIndicatorOfNobody(int row) {
        String label = IntStream.range(0, Math.min(Thresholds.FIRST_COLUMNS, sheet.columns()))
                .mapToObj(column -> PlainText.of(sheet.ownText(row, column)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return !label.isEmpty()
                && !label.matches(".*[:：].*")
                && !RowLabels.isFooter(label)
                && IntStream.range(1, sheet.columns()).anyMatch(column -> sheet.isNumber(row, column));
    }

    /** The first column that names an indicator of a form in this row, or -1. */
    private int indicator(int row) {
        return IntStream.range(0, Math.min(Thresholds.FIRST_COLUMNS, sheet.columns()))
                .filter(column -> isIndicator.test(sheet.text(row, column)))
                .findFirst()
                .orElse(-1);
    }

    private int rightmost(int row) {
        return IntStream.range(0, Math.min(Thresholds.FIRST_COLUMNS, sheet.columns()))
                .filter(column -> isIndicator.test(sheet.text(row, column)))
                .max()
                .orElse(0);
    }

    private int numbers(int row, int from) {
        return (int) IntStream.range(from, sheet.columns())
                .filter(column -> sheet.isNumber(row, column))
                .count();
    }

    private int filled(int row, int from) {
        return (int) IntStream.range(from, sheet.columns())
                .filter(column -> !sheet.ownText(row, column).isBlank())
                .count();
    }
}
