package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Thresholds;

/** The rows of a page that hold a table's header; both ends belong to it. */
public record HeaderRows(int top, int bottom) {
    private static final int WIDEST = 2_000;

    /** Every heading of the form's on the page, from top to bottom. */
    static List<HeaderRows> all(Page page, KnownForm form) {
        List<HeaderRows> headings = new ArrayList<>();
        int enough = Math.min(Thresholds.HEADERS_IN_ROW, form.texts().size());
        for (int row = 0; row < page.rows(); row++) {
            if (isHeader(page, form, row, enough)
                    && HeadLayout.measures(page, row, form).isEmpty()) {
                HeaderRows heading = new HeaderRows(row, bottom(page, form, row));
                headings.add(heading.raised(page, form));
                row = heading.bottom();
            }
        }
        return headings;
    }

    private HeaderRows raised(Page page, KnownForm form) {
        int up = top;
        while (up > 0 && isHeader(page, form, up - 1, 1) && !isFilledInBehindAColon(page, up - 1)) {
            up--;
        }
        return new HeaderRows(up, bottom);
    }

    /** 填报单位： with or without a name behind it is no header, though a stub may be headed with the same word. */
    private static boolean isFilledInBehindAColon(Page page, int row) {
        String first = "";
        for (int column = 0; first.isEmpty() && column < Math.min(WIDEST, page.columns()); column++) {
            first = page.ownText(row, column).strip();
        }
        return first.endsWith("：") || first.endsWith(":");
    }

    private static int bottom(Page page, KnownForm form, int top) {
        int bottom = top;
        for (int row = top; row <= bottom + 1 && row < page.rows(); row++) {
            if (row <= bottom || isHeader(page, form, row, 1)) {
                bottom = Math.max(bottom, Math.max(row, deepest(page, row)));
            }
        }
        return bottom;
    }

    /** A merge that starts in a header row and reaches further down belongs to the header as a whole. */
    private static int deepest(Page page, int row) {
        int deepest = row;
        for (int column = 0; column < Math.min(WIDEST, page.columns()); column++) {
            Span span = page.span(row, column);
            if (span != null && span.top() == row && span.bottom() - row < Thresholds.DEEPEST_HEADER) {
                deepest = Math.max(deepest, span.bottom());
            }
        }
        return deepest;
    }

    private static boolean isHeader(Page page, KnownForm form, int row, int enough) {
        int known = 0;
        int numbers = 0;
        int columns = Math.min(WIDEST, page.columns());
        // behind so many numbers the rest of the row cannot make it a header any more
        for (int column = 0;
                column < columns && numbers * Thresholds.HEADERS_FOR_NUMBER <= columns - numbers;
                column++) {
            boolean number = page.isNumber(row, column);
            if (number && !form.hasYear(page.ownText(row, column))) {
                numbers++;
            } else if (number || form.knows(page.ownText(row, column))) {
                known++;
            }
        }
        return known >= enough && numbers * Thresholds.HEADERS_FOR_NUMBER <= known;
    }
}
