package org.huibao.recognition.layout;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Special;

/**
 * Rows of a document from which nothing was read.
 *
 * @param why what is told of them
 * @param from the first of the page's rows
 * @param end the row after the last one
 */
public record UnreadRows(Finding why, Page page, int from, int end) {
    private static final int WIDEST = 200;
    /** An identity card, an account or a telephone, with or without its area. */
    private static final String NO_FIGURE = "(?:.*\\d){11,}.*|0\\d.*";

    public static UnreadRows whole(Sheet sheet, Finding why) {
        return new UnreadRows(why, Page.of(sheet), 0, sheet.rows());
    }

    /** Beside a table that is read, one of the same title whose header nobody understands is somebody's, too. */
    public boolean bearsOurTitle() {
        return why.which() == Special.HEADER;
    }

    /** What is told beside tables that are read: with units whose figures may have been meant, it wants an answer. */
    public Finding beside(Set<ReportingUnit> units) {
        if (units.isEmpty()) {
            return why.weighing(Severity.NOTE);
        }
        Finding told = why;
        for (ReportingUnit unit : units) {
            told = told.notTelling("title", unit.name());
        }
        String named = Listing.of(units.stream().map(ReportingUnit::name));
        return told.telling("units", named).as(Special.BESIDE).weighing(Severity.QUERY);
    }

    /** The units with a figure behind their name, or below it where names stand side by side. */
    public Set<ReportingUnit> units(Names names) {
        Set<ReportingUnit> units = new LinkedHashSet<>();
        for (int row = from; row < end; row++) {
            if (!page.isRowHidden(row)) {
                int last = lastFigure(row);
                for (int column = 0; column < width(); column++) {
                    if (column < last || isFigure(row + 1, column)) {
                        named(names, row, column).ifPresent(units::add);
                    }
                }
            }
        }
        return units;
    }

    private Optional<ReportingUnit> named(Names names, int row, int column) {
        String text = page.ownText(row, column).strip();
        return text.isEmpty() || page.isNumber(row, column) ? Optional.empty() : names.unit(text);
    }

    private int lastFigure(int row) {
        return IntStream.range(0, width())
                .filter(column -> isFigure(row, column))
                .max()
                .orElse(-1);
    }

    private boolean isFigure(int row, int column) {
        return row < end
                && page.isNumber(row, column)
                && !page.isColumnHidden(column)
                && !page.ownText(row, column).strip().matches(NO_FIGURE);
    }

    private int width() {
        return Math.min(WIDEST, page.columns());
    }
}
