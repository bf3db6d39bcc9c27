package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.lexicon.Period;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.cells.Span;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/** Reads the stub: what each row below a table's head is. */
public final class StubLines {
    private final FormOnPage fit;
    private final Page page;
    private final Names names;

    private StubLines(FormOnPage fit, Names names) {
        this.fit = fit;
        this.page = fit.page();
        this.names = names;
    }

    /** The rows that say anything, down to the given one; hidden ones are left out. */
    public static List<StubLine> of(FormOnPage fit, Names names, int end) {
        return new StubLines(fit, names).lines(end, false);
    }

    /** Those that nobody sees. */
    public static List<StubLine> hidden(FormOnPage fit, Names names, int end) {
        return new StubLines(fit, names).lines(end, true);
    }

    private List<StubLine> lines(int end, boolean hidden) {
        List<StubLine> found = new ArrayList<>();
        for (int row = fit.layout().firstData(); row < end; row++) {
            if (page.isRowHidden(row) == hidden && !fit.repeated().contains(row)) {
                line(row).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<StubLine> line(int row) {
        String first = first(row);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String plain = PlainText.of(first);
        if (RowLabels.isExample(plain)) {
            return Optional.of(line(row, first, StubLine.Kind.EXAMPLE, null));
        }
        String stub = fit.stub() < 0 ? "" : page.text(row, fit.stub()).strip();
        Optional<ReportingUnit> unit = stub.isEmpty() ? Optional.empty() : unit(stub);
        String inner = inner(row, stub);
        if (unit.isPresent()) {
            return Optional.of(named(row, stub, unit.get(), inner));
        }
        String label = stub.isEmpty() || isNumeral(stub) && !(inner.isEmpty() && Period.isYear(stub)) ? inner : stub;
        return Optional.of(unnamed(row, label, plain));
    }

    private StubLine named(int row, String stub, ReportingUnit unit, String inner) {
        String plain = PlainText.of(inner);
        Optional<ReportingUnit> other = inner.isEmpty() ? Optional.empty() : names.unit(inner);
        if (RowLabels.isExample(plain)) {
            return line(row, inner, StubLine.Kind.EXAMPLE, null);
        }
        if (RowLabels.isSubtotal(plain) || RowLabels.isTotal(plain) || RowLabels.isTotal(PlainText.of(stub))) {
            return line(row, inner.isEmpty() ? stub : inner, StubLine.Kind.TOTAL, unit);
        }
        boolean part = (isMergedDown(row) || isRepeated(row, stub)) && !inner.isEmpty() && other.isEmpty();
        return part ? line(row, inner, StubLine.Kind.PART, unit) : line(row, stub, StubLine.Kind.UNIT, unit);
    }

    private StubLine unnamed(int row, String label, String first) {
        String plain = PlainText.of(label);
        if (RowLabels.isSubtotal(plain)) {
            return line(row, label, StubLine.Kind.SUBTOTAL, null);
        }
        if (RowLabels.isTotal(plain) || names.isReportingUnit(label)) {
            return line(row, label, StubLine.Kind.TOTAL, null);
        }
        if (RowLabels.isFooter(plain) || RowLabels.isFooter(first)) {
            return line(row, label, StubLine.Kind.FOOTER, null);
        }
        Optional<ReportingUnit> unit = label.isEmpty() ? Optional.empty() : names.unit(label);
        return line(row, label, unit.isPresent() ? StubLine.Kind.UNIT : StubLine.Kind.OTHER, unit.orElse(null));
    }

    /** A unit's name, also in 黄水镇合计. */
    private Optional<ReportingUnit> unit(String stub) {
        String plain = PlainText.of(stub);
        return names.unit(stub)
                .or(() -> RowLabels.isTotal(plain) || RowLabels.isSubtotal(plain)
                        ? names.unit(RowLabels.beforeTotal(plain))
                        : Optional.empty());
    }

    /** What the label columns beside the stub say, the one nearest to the figures first. */
    private String inner(int row, String stub) {
        for (int i = fit.labels().size() - 1; i >= 0; i--) {
            int column = fit.labels().get(i);
            String text = column == fit.stub() ? "" : page.text(row, column).strip();
            if (!text.isEmpty() && !isNumeral(text) && !text.equals(stub) && !isMergedAcrossRows(row, column)) {
                return text;
            }
        }
        return "";
    }

    /** A name merged over several rows outside the stub, such as a 州市 column, says nothing of one row. */
    private boolean isMergedAcrossRows(int row, int column) {
        Span span = page.span(row, column);
        return span != null && span.bottom() > span.top();
    }

    private boolean isMergedDown(int row) {
        Span span = page.span(row, fit.stub());
        return span != null && span.bottom() > span.top();
    }

    private boolean isRepeated(int row, String stub) {
        return stub.equals(page.text(row - 1, fit.stub()).strip())
                || row + 1 < fit.end()
                        && stub.equals(page.text(row + 1, fit.stub()).strip());
    }

    private static boolean isNumeral(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '、');
    }

    /** The leftmost text of the row; empty where the row is blank. */
    private String first(int row) {
        for (int column = 0; column < page.columns(); column++) {
            Cell cell = page.at(row, column);
            if (cell != null && !cell.isBlank()) {
                return cell.text().isBlank() ? "=" : cell.text().strip();
            }
        }
        return "";
    }

    private StubLine line(int row, String label, StubLine.Kind kind, @Nullable ReportingUnit unit) {
        Place place = page.place(row, Math.max(0, fit.stub()));
        return new StubLine(row, label, place, kind, unit);
    }
}
