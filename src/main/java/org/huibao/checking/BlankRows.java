package org.huibao.checking;

import java.util.Map;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.jspecify.annotations.Nullable;

/** A sum that took blank rows as 0 says so. */
final class BlankRows {
    private BlankRows() {}

    static void tell(Sum sum, Column column, @Nullable Entry total, @Nullable String unit, Remarks remarks) {
        if (sum.blanks().isEmpty() || total == null) {
            return;
        }
        remarks.tell(
                Finding.of(FindingCode.BLANK_AS_ZERO, Map.of("rows", sum.blankRows(), "header", Named.column(column)))
                        .at(total.place())
                        .about(column.key())
                        .ofUnit(unit)
                        .with(total.original(), Entry.Figure.plain(sum.value())));
    }
}
