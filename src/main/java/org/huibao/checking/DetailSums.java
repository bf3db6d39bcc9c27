package org.huibao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/** A unit's figures where it sent detail rows alone: what adds up is added up, what does not is blank. */
final class DetailSums {
    /** Decimals of a computed total whose column says nothing of its own. */
    private static final int DECIMALS = 4;

    private DetailSums() {}

    static Map<String, Entry> of(Form form, List<Row> details) {
        Map<String, Entry> entries = new HashMap<>();
        for (Column column : form.columns()) {
            Sum sum = Sum.of(column, details);
            Entry first = sum.first();
            if (first != null) {
                entries.put(column.key(), entry(column, sum, first));
            }
        }
        for (Column column : form.columns()) {
            computed(column, entries).ifPresent(figure -> entries.put(column.key(), figure));
        }
        return entries;
    }

    private static Entry entry(Column column, Sum sum, Entry first) {
        Entry.Gap unreadable = sum.unreadable();
        if (!column.sums() || !column.isNumeric()) {
            return new Entry.Gap(Entry.Why.BLANK, "", first.place());
        }
        if (unreadable != null) {
            return unreadable;
        }
        if (sum.figures().isEmpty()) {
            return new Entry.Gap(first instanceof Entry.Gap gap ? gap.why() : Entry.Why.BLANK, "", first.place());
        }
        return new Entry.Figure(sum.value(), "", sum.figures().get(0).place());
    }

    private static Optional<Entry> computed(Column column, Map<String, Entry> entries) {
        Entry place = entries.get(column.key());
        if (place == null || !(column.aggregate() instanceof Column.Aggregate.Formula formula)) {
            return Optional.empty();
        }
        int decimals = column.scale() == null ? DECIMALS : column.scale();
        return formula.term()
                .value(operand -> figure(entries.get(operand.column())))
                .map(value -> new Entry.Figure(value.setScale(decimals, RoundingMode.HALF_UP), "", place.place()));
    }

    private static Optional<BigDecimal> figure(@Nullable Entry entry) {
        return entry instanceof Entry.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }
}
