package org.huibao.recognition.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.value.SeenCell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** Figures in cells that are merged over several: whether they count once, for all together, or for each, only the sender knows. */
public final class MergedFigures {
    private final Page page;
    private final List<FigureColumn> columns;
    private final List<FigureRow> rows;

    private MergedFigures(Page page, List<FigureColumn> columns, List<FigureRow> rows) {
        this.page = page;
        this.columns = columns;
        this.rows = rows;
    }

    /** The rows, each with what is to be asked of its figures that reach over another unit's row or another column of the form. */
    public static List<FigureRow> asked(Page page, List<FigureColumn> columns, List<FigureRow> rows) {
        MergedFigures merged = new MergedFigures(page, columns, rows);
        return rows.stream()
                .map(row -> row.isFilled() ? row.telling(merged.asked(row)) : row)
                .toList();
    }

    private List<Finding> asked(FigureRow row) {
        return columns.stream()
                .filter(FigureColumn::isSeen)
                .flatMap(under -> asked(row, under).stream())
                .toList();
    }

    private Optional<Finding> asked(FigureRow row, FigureColumn under) {
        Span span = page.span(row.line().row(), under.at());
        if (span == null || span.top() != row.line().row() || span.left() != under.at()) {
            return Optional.empty();
        }
        String others = row.line().unit() == null ? "" : otherUnits(row.line().unit(), span);
        String shared = others.isEmpty() ? otherColumns(under, span) : others;
        Entry entry = row.entries().get(under.column().key());
        return shared.isEmpty() || !(entry instanceof Entry.Figure figure)
                ? Optional.empty()
                : Optional.of(Finding.of(
                                FindingCode.FIGURE_SHARED,
                                Map.of("header", SeenCell.header(under.column()), "others", shared))
                        .at(entry.place())
                        .about(under.column().key())
                        .with(entry.original(), figure.plain()));
    }

    private String otherUnits(ReportingUnit own, Span span) {
        return Listing.of(rows.stream()
                .filter(row -> row.line().row() > span.top() && row.line().row() <= span.bottom())
                .map(row -> row.line().unit())
                .filter(Objects::nonNull)
                .filter(unit -> !unit.equals(own))
                .map(ReportingUnit::name)
                .distinct());
    }

    private String otherColumns(FigureColumn own, Span span) {
        return Listing.of(columns.stream()
                .filter(under -> under.at() != own.at() && under.at() >= span.left() && under.at() <= span.right())
                .map(under -> SeenCell.header(under.column())));
    }

    /** A figure merged over the cell from another one. */
    static Optional<Finding> covering(Page page, int row, FigureColumn under) {
        Column column = under.column();
        boolean isError = column.required() && column.empty() == Column.Empty.ERROR;
        if (isError || !column.isNumeric() || !isCovered(page, row, under.at(), page.span(row, under.at()))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(FindingCode.BLANK, Map.of("header", SeenCell.header(column)))
                .weighing(Severity.QUERY)
                .at(page.placeOf(row, under.at()))
                .about(column.key()));
    }

    private static boolean isCovered(Page page, int row, int at, @Nullable Span span) {
        return span != null && (span.top() != row || span.left() != at) && page.isNumber(span.top(), span.left());
    }
}
