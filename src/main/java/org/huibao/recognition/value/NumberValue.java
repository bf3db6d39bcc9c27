package org.huibao.recognition.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.Days;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Quantity;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;

/** A cell under a column of numbers. */
final class NumberValue {
    private static final Pattern ERROR_TEXT =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

    private final SeenCell sighting;
    private final Column column;
    private final ColumnMeasures scaling;

    private NumberValue(SeenCell sighting, ColumnMeasures scaling) {
        this.sighting = sighting;
        this.column = sighting.column();
        this.scaling = scaling;
    }

    static ValuedCell of(SeenCell sighting, ColumnMeasures scaling) {
        NumberValue value = new NumberValue(sighting, scaling);
        Cell cell = sighting.cell();
        return switch (cell.kind()) {
            case NUMBER -> value.held(cell.number() == null ? new BigDecimal(cell.text()) : cell.number());
            case TEXT -> value.written(Glyphs.close(cell.text()));
            case DATE -> sighting.unreadable(FindingCode.DATE_IN_NUMBER);
            case ERROR -> sighting.unreadable(FindingCode.ERROR_VALUE);
            case LOGICAL -> sighting.unreadable(FindingCode.NOT_A_NUMBER);
            case NO_VALUE -> sighting.gap(Entry.Why.UNREADABLE);
        };
    }

    private ValuedCell held(BigDecimal number) {
        if (!Quantity.isFigure(number)) {
            return sighting.unreadable(FindingCode.NOT_A_NUMBER);
        }
        UnitOfMeasure in = scaling.stated();
        Severity conversion = Severity.NOTE;
        String text = sighting.cell().shown();
        if (text != null) {
            ShownNumber shown = ShownNumber.of(text, number);
            UnitOfMeasure said = shown.said();
            boolean misplaced = said != null && said.isRatio() && !scaling.own().isRatio();
            if (!shown.isExact() || misplaced) {
                Severity severity = shown.isFaithful() && !misplaced ? Severity.NOTE : Severity.QUERY;
                sighting.tell(FindingCode.SHOWN_DIFFERENTLY, severity, Map.of("shown", text), number);
            }
            if (said != null && !misplaced && scaling.knows(said)) {
                in = said.within(scaling.own());
                conversion = said.isRatio() ? Severity.NOTE : Severity.QUERY;
            }
        }
        return new Conversion(sighting, scaling).take(number, in, conversion, (value, factor) -> {});
    }

    private ValuedCell written(String close) {
        if (ERROR_TEXT.matcher(close).matches()) {
            return sighting.unreadable(FindingCode.ERROR_VALUE);
        }
        return switch (AbsenceWords.in(close)) {
            case NOT_APPLICABLE -> sighting.gap(Entry.Why.NOT_APPLICABLE);
            case NO_FIGURE -> sighting.unreadable(FindingCode.NO_FIGURE_WORD);
            case SOMETHING -> something(close);
        };
    }

    private ValuedCell something(String close) {
        if (Days.of(close).isPresent() && !EIGHT_DIGITS.matcher(close).matches()) {
            return sighting.unreadable(FindingCode.DATE_IN_NUMBER);
        }
        Optional<Quantity> quantity = Quantity.of(close);
        if (quantity.isEmpty() || !scaling.knows(UnitOfMeasure.of(quantity.get().unit()))) {
            return sighting.unreadable(FindingCode.NOT_A_NUMBER);
        }
        if (quantity.get().isOddlyGrouped()) {
            return sighting.unreadable(FindingCode.GROUPING_ODD);
        }
        return take(quantity.get());
    }

    private ValuedCell take(Quantity quantity) {
        UnitOfMeasure said = UnitOfMeasure.of(quantity.unit());
        UnitOfMeasure in = quantity.unit().isEmpty() ? scaling.stated() : said.within(scaling.stated());
        boolean doubtful = scaling.isOtherRate(said) || said.isLessThanScaleOf(scaling.stated());
        if (quantity.isCurrency() && quantity.unit().isEmpty() && !in.equals(UnitOfMeasure.YUAN)) {
            tellOddUnit("¥", quantity.number());
        }
        return new Conversion(sighting, scaling)
                .take(quantity.number(), in, doubtful ? Severity.QUERY : Severity.NOTE, (value, converted) -> {
                    if (doubtful && !converted) {
                        tellOddUnit(said.name(), value);
                    }
                    tell(quantity, value, converted);
                });
    }

    private void tellOddUnit(String found, BigDecimal taken) {
        String expected = column.unit() == null ? "" : column.unit();
        sighting.tell(FindingCode.UNIT_OF_MEASURE_UNKNOWN, Map.of("found", found, "expected", expected), taken);
    }

    private void tell(Quantity quantity, BigDecimal value, boolean converted) {
        if (quantity.isApproximate()) {
            sighting.tell(FindingCode.APPROXIMATE, value);
        }
        if (quantity.isDoubtful()) {
            sighting.tell(FindingCode.NUMBER_AS_TEXT, Severity.QUERY, Map.of(), value);
        } else if (!converted && !quantity.isApproximate()) {
            sighting.tell(FindingCode.NUMBER_AS_TEXT, value);
        }
    }
}
