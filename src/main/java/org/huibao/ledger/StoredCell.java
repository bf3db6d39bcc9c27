package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a cell said, as two columns of the table of figures hold it.
 *
 * @param value the exact decimal as it was taken, null unless it is a figure
 */
record StoredCell(String kind, @Nullable String value) {
    static final String FIGURE = "figure";
    private static final String WORDS = "words";

    static StoredCell of(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return new StoredCell(FIGURE, figure.value().toPlainString());
        }
        return new StoredCell(entry instanceof Entry.Gap gap ? gap.why().word() : WORDS, null);
    }

    Entry entry(String original, Place place) {
        if (value != null) {
            return new Entry.Figure(new BigDecimal(value), original, place);
        }
        return kind.equals(WORDS) ? new Entry.Words(original, place) : new Entry.Gap(why(), original, place);
    }

    private Entry.Why why() {
        return Arrays.stream(Entry.Why.values())
                .filter(why -> why.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown kind of figure: " + kind));
    }
}
