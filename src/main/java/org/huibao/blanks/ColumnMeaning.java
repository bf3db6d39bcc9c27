package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/** What a column of a blank holds: its unit of measure from the nearest place that states one, its type, its decimals. */
final class ColumnMeaning {
    private final BlankTable table;
    private final int column;
    private final List<String> printed;
    private final List<Said> doubts = new ArrayList<>();

    /**
     * @param printed the path of headers as printed, brackets included
     */
    ColumnMeaning(BlankTable table, int column, List<String> printed) {
        this.table = table;
        this.column = column;
        this.printed = printed;
    }

    DraftColumn draft(@Nullable String no, List<String> path, @Nullable String doubt) {
        String unit = unit();
        Column.Type type = type(unit);
        boolean numeric = type != Column.Type.TEXT && type != Column.Type.DATE;
        boolean sums = (type == Column.Type.COUNT || type == Column.Type.AMOUNT) && !isAverage(unit);
        if (type == Column.Type.AMOUNT && unit == null) {
            doubts.add(Said.of("no-measure"));
        }
        if (type == Column.Type.RATIO && unit == null) {
            unit = "%";
            if (!showsPercent()) {
                doubts.add(Said.of("no-percent"));
            }
        }
        if (doubt != null) {
            doubts.add(0, doubt.isEmpty() ? Said.of("reach") : Said.of("under", doubt));
        }
        return new DraftColumn(
                column,
                "",
                no,
                path,
                type,
                numeric ? unit : null,
                type == Column.Type.AMOUNT || type == Column.Type.RATIO ? scale() : null,
                sums,
                doubts);
    }

    /** The nearest statement; two in the head that contradict are doubtful. */
    private @Nullable String unit() {
        String row = table.head().measures().get(column);
        List<String> stated = new ArrayList<>();
        for (int level = printed.size() - 1; level >= 0; level--) {
            Measures.bracketed(printed.get(level), Set.of()).ifPresent(stated::add);
        }
        if (row != null) {
            stated.add(Math.min(stated.size(), hasOwnBracket() ? 1 : 0), row);
        }
        if (!stated.isEmpty()) {
            contradiction(stated);
            return stated.get(0);
        }
        return Stream.of(percent(), ofLines(), ofWords())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean hasOwnBracket() {
        return Measures.bracketed(own(), Set.of()).isPresent();
    }

    private void contradiction(List<String> stated) {
        UnitOfMeasure nearest = UnitOfMeasure.of(stated.get(0));
        stated.stream()
                .skip(1)
                .filter(other -> !UnitOfMeasure.of(other).equals(nearest) && !isShareOf(nearest, other))
                .findFirst()
                .ifPresent(other -> doubts.add(Said.of("two-measures", stated.get(0), other)));
    }

    /** A rate of growth among counts of persons measures them in its own way. */
    private static boolean isShareOf(UnitOfMeasure nearest, String other) {
        return nearest.isRatio() && !UnitOfMeasure.of(other).isRatio();
    }

    private @Nullable String percent() {
        return PlainText.of(own()).matches(".*%[)]?") ? "%" : null;
    }

    /** Of 单位：万元、人 the one that fits what the column counts. */
    private @Nullable String ofLines() {
        List<String> measures = table.measures();
        String words = ofWords();
        boolean isMoney = BlankWords.MONEY.isIn(whole());
        if (isShare() || measures.isEmpty()) {
            return null;
        }
        Optional<String> fitting = measures.stream()
                .filter(measure ->
                        UnitOfMeasure.of(measure).isMoney() ? isMoney || words == null : fits(measure, words))
                .findFirst();
        return fitting.orElse(words == null && measures.size() == 1 ? measures.get(0) : null);
    }

    private static boolean fits(String measure, @Nullable String words) {
        return words != null
                && UnitOfMeasure.of(measure)
                        .base()
                        .equals(UnitOfMeasure.of(words).base());
    }

    private @Nullable String ofWords() {
        String own = PlainText.of(own());
        if (isShare() || BlankWords.AVERAGE.isIn(own) || BlankWords.MONEY.isIn(own)) {
            return null;
        }
        if (BlankWords.TIMES.isIn(own)) {
            return BlankWords.TIMES_MEASURE;
        }
        if (BlankWords.HOUSEHOLDS.isIn(own)) {
            return BlankWords.HOUSEHOLD_MEASURE;
        }
        return BlankWords.PERSONS.isIn(own) ? BlankWords.PERSON_MEASURE : null;
    }

    private boolean isShare() {
        return BlankWords.RATIO.isIn(PlainText.of(own()));
    }

    private boolean isAverage(@Nullable String unit) {
        return BlankWords.AVERAGE.isIn(PlainText.of(own()))
                || printed.stream().anyMatch(header -> BlankWords.AVERAGE.isIn(PlainText.of(header)))
                || unit != null && !UnitOfMeasure.of(unit).per().isEmpty();
    }

    private Column.Type type(@Nullable String unit) {
        String own = PlainText.of(Measures.without(PlainText.of(own())));
        if (holdsWords() || unit == null && BlankWords.TEXT.isIn(own)) {
            return Column.Type.TEXT;
        }
        if (unit == null && BlankWords.DATE.isIn(own)) {
            return Column.Type.DATE;
        }
        if (unit != null) {
            return ofUnit(UnitOfMeasure.of(unit));
        }
        if (isShare()) {
            return Column.Type.RATIO;
        }
        boolean exact = BlankWords.MONEY.isIn(own) || BlankWords.AVERAGE.isIn(own) || hasDecimals();
        return exact ? Column.Type.AMOUNT : Column.Type.COUNT;
    }

    private Column.Type ofUnit(UnitOfMeasure unit) {
        if (unit.isRatio()) {
            return Column.Type.RATIO;
        }
        boolean counted = BlankWords.COUNTED.matches(unit.base())
                && !unit.isScaled()
                && unit.per().isEmpty();
        return counted && !hasDecimals() && !isAverage(null) ? Column.Type.COUNT : Column.Type.AMOUNT;
    }

    /** Whether last round's figures are written as percentages. */
    private boolean showsPercent() {
        return cells().anyMatch(cell -> {
            String shown = cell.shown();
            return PlainText.of(shown == null ? cell.text() : shown).endsWith("%");
        });
    }

    private Stream<Cell> cells() {
        return table.body().stream()
                .flatMap(row -> Optional.ofNullable(table.sheet().at(row, column)).stream())
                .filter(cell -> !cell.isBlank());
    }

    private boolean hasDecimals() {
        return cells().anyMatch(cell -> {
            java.math.BigDecimal number = cell.number();
            return number != null && number.stripTrailingZeros().scale() > 0;
        });
    }

    /** Whether last round's cells hold words that are no sign of absence. */
    private boolean holdsWords() {
        return cells().anyMatch(cell -> cell.kind() == Cell.Kind.TEXT
                && cell.text().codePoints().filter(Character::isIdeographic).count() > 3);
    }

    private @Nullable Integer scale() {
        return table.body().stream()
                .flatMap(row -> Optional.ofNullable(table.sheet().decimals(row, column)).stream())
                .filter(decimals -> decimals > 0)
                .findFirst()
                .orElse(null);
    }

    private String own() {
        return printed.get(printed.size() - 1);
    }

    private String whole() {
        return PlainText.of(String.join("", printed));
    }
}
