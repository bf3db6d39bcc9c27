package org.huibao.recognition.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.huibao.lexicon.HeadWords;
import org.huibao.lexicon.UnitOfMeasure;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** A number on its way into the form's own unit of measure, and held against the column's type there. */
record Conversion(SeenCell sighting, ColumnMeasures scaling) {
    /** What else is to be told once the value is known. */
    interface Telling {
        void of(BigDecimal value, boolean converted);
    }

    ValuedCell take(BigDecimal number, UnitOfMeasure in, Severity severity, Telling telling) {
        Optional<BigDecimal> factor = factor(in);
        if (factor.isEmpty()) {
            boolean isHeaders = in.equals(scaling.stated());
            boolean isSafe = isHeaders || !in.isScaled() && !scaling.own().isScaled();
            tellUnknown(in, isSafe ? number : null);
            return isSafe ? figure(number, telling, false) : sighting.gap(Entry.Why.UNREADABLE);
        }
        boolean converted = factor.get().compareTo(BigDecimal.ONE) != 0;
        BigDecimal value = factor.get().equals(BigDecimal.ONE) ? number : number.multiply(factor.get());
        if (converted) {
            // nothing is nothing in any unit of measure
            Severity weight =
                    number.signum() == 0 ? Severity.NOTE : isFractionOfFen(number, in) ? Severity.QUERY : severity;
            sighting.tell(FindingCode.UNIT_CONVERTED, weight, Map.of("from", in.name(), "to", ownName()), value);
        }
        return figure(value, telling, converted);
    }

    /** Where the form names no unit of measure only a count can be scaled: 1.2万 people are 12000, money may be in 万元. */
    private Optional<BigDecimal> factor(UnitOfMeasure in) {
        UnitOfMeasure own = scaling.own();
        if (!own.isNone()) {
            return in.inTermsOf(own);
        }
        boolean isCount = sighting.column().type() == Column.Type.COUNT && !in.isMoney() && !in.isRatio();
        return isCount || in.isNone() ? Optional.of(in.factor()) : Optional.empty();
    }

    private ValuedCell figure(BigDecimal value, Telling telling, boolean converted) {
        telling.of(value, converted);
        Column column = sighting.column();
        if (column.type() == Column.Type.COUNT && hasMoreDecimals(value, 0)) {
            sighting.tell(FindingCode.NOT_WHOLE, value);
        }
        if (value.signum() < 0 && !HeadWords.mayBeNegative(column)) {
            Severity severity = column.type() == Column.Type.COUNT ? Severity.ERROR : Severity.QUERY;
            sighting.tell(FindingCode.NEGATIVE, severity, Map.of(), value);
        }
        if (!converted && isFractionOfFen(value, scaling.own())) {
            sighting.tell(FindingCode.MORE_DECIMALS, Severity.QUERY, Map.of("scale", "2"), value);
            return sighting.figure(value);
        }
        Integer scale = column.scale();
        if (column.type() != Column.Type.COUNT && scale != null && hasMoreDecimals(value, scale)) {
            sighting.tell(FindingCode.MORE_DECIMALS, Map.of("scale", scale.toString()), value);
        }
        return sighting.figure(value);
    }

    /** Nobody pays less than a 分: 0.2938 under 元 may be 万元. An average is another matter. */
    private boolean isFractionOfFen(BigDecimal value, UnitOfMeasure in) {
        boolean yuan = in.isMoney() && !in.isScaled();
        return yuan && sighting.column().sums() && hasMoreDecimals(value, 2);
    }

    private static boolean hasMoreDecimals(BigDecimal value, int scale) {
        return value.scale() > scale && value.stripTrailingZeros().scale() > scale;
    }

    private void tellUnknown(UnitOfMeasure in, @Nullable BigDecimal taken) {
        sighting.tell(FindingCode.UNIT_OF_MEASURE_UNKNOWN, Map.of("found", in.name(), "expected", ownName()), taken);
    }

    private String ownName() {
        String unit = sighting.column().unit();
        return unit == null ? "" : unit;
    }
}
