package org.huibao.consolidation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Standing;

/**
 * A line of the table.
 *
 * @param isUnit whether it counts in the total; detail lines are parts of the unit line above them
 * @param mark what the remark column says, empty for nothing
 */
record ReportLine(String label, boolean isUnit, String mark, Map<String, Entry> entries) {

    static ReportLine of(UnitReport report) {
        String name = report.unit().name();
        if (!report.standing().counts()) {
            String mark = report.standing() == Standing.EXEMPT ? OurWords.EXEMPT : OurWords.MISSING;
            return new ReportLine(name, true, mark, Map.of());
        }
        return new ReportLine(name, true, report.nil() ? OurWords.NIL : "", report.figures());
    }

    static ReportLine of(Row detail) {
        return new ReportLine(OurWords.INDENT + detail.label().strip(), false, "", detail.entries());
    }

    /** The number under a column of numbers. */
    Optional<BigDecimal> number(Column column) {
        return column.isNumeric() && entries.get(column.key()) instanceof Entry.Figure figure
                ? Optional.of(plain(figure.value()))
                : Optional.empty();
    }

    /** What somebody wrote under a column of numbers without its being one yet, empty for nothing. */
    String typed(Column column) {
        return column.isNumeric() && entries.get(column.key()) instanceof Entry.Words words ? words.original() : "";
    }

    /** The words under a column of words or dates, empty for none. */
    String words(Column column) {
        Entry entry = column.isNumeric() ? null : entries.get(column.key());
        return entry == null || entry instanceof Entry.Gap
                ? ""
                : entry.original().strip();
    }

    /** The same number without trailing zeros after the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
