package org.huibao.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huibao.vocabulary.Column;

/** What the lines of the table hold under one column: its exact sum, and the room that it takes. */
final class Measured {
    /** The decimals of a computed total where neither the form nor the units say how many there are. */
    private static final int COMPUTED = 2;

    private final Column column;
    private BigDecimal sum = BigDecimal.ZERO;
    private int decimals;
    private int wholeDigits = 1;
    private int words;

    Measured(Column column) {
        this.column = column;
    }

    void take(ReportLine line) {
        line.number(column).ifPresent(number -> {
            measure(number);
            sum = line.isUnit() ? sum.add(number) : sum;
        });
        words = Math.max(words, TextWidth.of(line.words(column)));
    }

    /** A sum shows all its decimals; what a formula makes of sums has no end, and shows as many as the column does. */
    void takeTotal(BigDecimal total) {
        if (column.sums()) {
            measure(total);
        } else {
            decimals = Math.max(decimals, Math.min(total.scale(), COMPUTED));
            measure(total.setScale(decimals(), RoundingMode.HALF_UP));
        }
    }

    private void measure(BigDecimal number) {
        decimals = Math.max(decimals, number.scale());
        int sign = number.signum() < 0 ? 1 : 0;
        wholeDigits = Math.max(wholeDigits, Math.max(1, number.precision() - number.scale()) + sign);
    }

    /** What the lines add up to; a line without a figure adds nothing. */
    BigDecimal sum() {
        return ReportLine.plain(sum);
    }

    /** How many decimals every number of the column shows: the form's, or as many as any of them has. */
    int decimals() {
        Integer scale = column.scale();
        return scale == null ? decimals : scale;
    }

    /** How many decimals a single number may show, where it has more than its column. */
    int mostDecimals() {
        return Math.max(decimals, decimals());
    }

    /** The room that the longest number or the longest words take. */
    int width() {
        int places = mostDecimals();
        return Math.max(words, wholeDigits + (places == 0 ? 0 : places + 1));
    }
}
