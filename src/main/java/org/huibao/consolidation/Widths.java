package org.huibao.consolidation;

import java.util.List;
import java.util.stream.IntStream;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;

/** How wide each column of the sheet is, in half-width characters: nothing is cut off, and nothing stands lost. */
final class Widths {
    private static final int PADDING = 2;
    private static final int LEAST = 7;
    private static final int MOST_FOR_WORDS = 28;
    /** A header that is broken into more lines than this reads badly. */
    private static final int HEADER_LINES = 4;
    /** A table narrower than this looks lost on its page. */
    private static final int NARROW = 110;

    private static final int MOST_WHEN_STRETCHED = 16;

    private final int[] widths;

    private Widths(int[] widths) {
        this.widths = widths;
    }

    static Widths of(Form form, LinesSurvey survey) {
        List<Column> columns = form.columns();
        int[] widths = new int[columns.size() + (survey.marks() ? 2 : 1)];
        widths[0] = words(Math.max(survey.labels(), TextWidth.of(OurWords.UNIT_OF_MEASURE)));
        for (int i = 0; i < columns.size(); i++) {
            widths[i + 1] = figures(columns.get(i), survey);
        }
        if (survey.marks()) {
            widths[columns.size() + 1] = TextWidth.of(OurWords.STANDING) + PADDING;
        }
        stretch(widths);
        return new Widths(widths);
    }

    private static int figures(Column column, LinesSurvey survey) {
        int header = TextWidth.of(column.header());
        int broken = (header + HEADER_LINES - 1) / HEADER_LINES + 1;
        String unit = column.unit() == null ? "" : column.unit();
        int contents = survey.measured(column).width();
        int held = column.isNumeric() ? number(contents) : words(contents);
        return IntStream.of(LEAST, broken, TextWidth.of(unit) + 1, held).max().getAsInt();
    }

    /** The total is bold, and bold digits take up to a tenth more room in some fonts. */
    private static int number(int width) {
        return width + width / 10 + PADDING;
    }

    private static int words(int width) {
        return Math.min(width, MOST_FOR_WORDS) + PADDING;
    }

    private static void stretch(int[] widths) {
        for (int missing = NARROW - IntStream.of(widths).sum(); missing > 0; ) {
            int before = missing;
            for (int i = 1; i < widths.length && missing > 0; i++) {
                if (widths[i] < MOST_WHEN_STRETCHED) {
                    widths[i]++;
                    missing--;
                }
            }
            if (missing == before) {
                return;
            }
        }
    }

    int of(int column) {
        return widths[column];
    }

    /** The width of neighbouring columns together, the last one included. */
    int of(int first, int last) {
        return IntStream.rangeClosed(first, last).map(this::of).sum();
    }

    int total() {
        return IntStream.of(widths).sum();
    }

    int columns() {
        return widths.length;
    }
}
