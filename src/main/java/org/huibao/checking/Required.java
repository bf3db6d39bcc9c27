package org.huibao.checking;

import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;

/** Columns without a figure: whether that may be so, or is 0, is said by the form. */
final class Required implements Check.OfUnit {

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        for (Column column : unit.form().columns()) {
            if (unit.entries().get(column.key()) instanceof Entry.Gap gap) {
                finding(unit, column, gap)
                        .map(finding -> unit.at(gap, column, finding))
                        .ifPresent(remarks::tell);
            }
        }
    }

    private static Optional<Finding> finding(UnitFigures unit, Column column, Entry.Gap gap) {
        return switch (gap.why()) {
            case UNREADABLE -> leftOutOfTheSum(unit, column, gap);
            case NOT_APPLICABLE ->
                column.required()
                        ? Optional.of(Finding.of(FindingCode.NOT_APPLICABLE, header(column)))
                        : Optional.empty();
            case BLANK -> blank(unit, column);
        };
    }

    /** 无 in one village leaves the whole unit without a figure, and nobody else says so. */
    private static Optional<Finding> leftOutOfTheSum(UnitFigures unit, Column column, Entry.Gap gap) {
        boolean told =
                unit.table().findings().stream().anyMatch(finding -> gap.place().equals(finding.place()));
        return told || !unit.isSummed() || gap.original().isBlank()
                ? Optional.empty()
                : Optional.of(Finding.of(FindingCode.NO_FIGURE_WORD, header(column)));
    }

    private static Optional<Finding> blank(UnitFigures unit, Column column) {
        if (!column.isNumeric() && !column.required()) {
            return Optional.empty();
        }
        boolean asked = partsHold(unit, column);
        if (Blanks.areZero(column)) {
            Finding zero = Finding.of(
                            FindingCode.BLANK_AS_ZERO,
                            Map.of("rows", unit.unit().name(), "header", Named.column(column)))
                    .with(null, "0");
            return Optional.of(asked ? zero.weighing(Severity.QUERY) : zero);
        }
        Finding blank = Finding.of(FindingCode.BLANK, header(column));
        boolean cannotBeSummed = (unit.isSummed() || unit.isTotal()) && !column.sums();
        boolean mayBe = !column.required() || column.empty() != Column.Empty.ERROR || cannotBeSummed;
        return Optional.of(mayBe ? blank.weighing(asked ? Severity.QUERY : Severity.NOTE) : blank);
    }

    /** A blank above parts with figures would lose them: whoever left it so may have meant their sum. */
    private static boolean partsHold(UnitFigures unit, Column column) {
        return column.sums()
                && !unit.isSummed()
                && unit.rows().details().stream()
                        .map(row -> row.entries().get(column.key()))
                        .anyMatch(entry -> entry instanceof Entry.Figure figure
                                && figure.value().signum() != 0);
    }

    private static Map<String, String> header(Column column) {
        return Map.of("header", Named.column(column));
    }
}
