package org.huibao.recognition.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.recognition.value.ColumnMeasures;
import org.huibao.recognition.value.SeenCell;
import org.huibao.recognition.words.KnownForm;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column of the form where a table has it, and how its cells are to be read.
 *
 * @param at the page's column
 * @param isHidden whether the page's column is hidden, so that nothing in it is taken
 * @param scaling the units of measure that meet in its cells
 */
public record FigureColumn(Column column, int at, boolean isHidden, ColumnMeasures scaling) {
    private static final KnownAnswers<List<Column>, Map<String, String>> SUMMING = new KnownAnswers<>(
            100,
            columns -> columns.stream()
                    .filter(column -> column.isNumeric() && column.sums())
                    .collect(Collectors.toUnmodifiableMap(Column::key, SeenCell::header)));

    /** The form's columns that the table has, in the form's order. */
    public static List<FigureColumn> all(FormOnPage fit, Surroundings around) {
        return fit.form().form().columns().stream()
                .flatMap(column -> fit.matching().found(column).stream().map(found -> of(fit, around, column, found)))
                .toList();
    }

    private static FigureColumn of(FormOnPage fit, Surroundings around, Column column, ColumnMatching.Found found) {
        ColumnHead head = found.head();
        boolean hidden = fit.page().isColumnHidden(head.column());
        ColumnMeasures scaling = ColumnMeasures.of(column, measure(head, column, fit.form(), around));
        return new FigureColumn(column, head.column(), hidden, scaling);
    }

    /** Those that add up: each key with its header. */
    static Map<String, String> summing(List<FigureColumn> columns) {
        return SUMMING.of(columns.stream().map(FigureColumn::column).toList());
    }

    /** Whether somebody can have written a number into it. */
    boolean isSeen() {
        return column.isNumeric() && !isHidden;
    }

    /** The unit of measure that the column's own head states, else the one of its group or table if it is of its kind. */
    private static @Nullable String measure(ColumnHead head, Column column, KnownForm form, Surroundings around) {
        String unit = column.unit();
        if (head.measure() != null || unit == null) {
            return head.measure();
        }
        List<String> ofTable = List.of(around.measures().split(" "));
        Stream<String> line = ofTable.contains(unit)
                ? Stream.empty()
                : ofTable.stream().filter(measure -> !form.isAsUsual(measure, unit));
        return Stream.concat(Stream.ofNullable(head.above()).filter(above -> !form.saysItself(column, above)), line)
                .filter(measure -> !measure.isEmpty() && isOfOneKind(measure, unit))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfOneKind(String measure, String unit) {
        return measure.endsWith(unit.substring(unit.length() - 1)) && !unit.contains("/") && !measure.contains("/");
    }
}
