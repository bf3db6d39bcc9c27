package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a cell said, as the ledger's tables hold it.
 *
 * @param value the exact decimal as it was taken, null unless it is a figure
 * @param original the text that stands in the cell, null where that is just the value
 */
record StoredCell(
        String kind, @Nullable String value, @Nullable String original) {
    static final String FIGURE = "figure";
    static final String WORDS = "words";
    static final StoredCell BLANK = new StoredCell(Entry.Why.BLANK.word(), null, "");

    static StoredCell of(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return new StoredCell(FIGURE, figure.value().toPlainString(), figure.written());
        }
        return new StoredCell(entry instanceof Entry.Gap gap ? gap.why().word() : WORDS, null, entry.original());
    }

    boolean isBlank() {
        return equals(BLANK);
    }

    Entry entry(Place place) {
        if (value != null) {
            return new Entry.Figure(new BigDecimal(value), original, place);
        }
        String text = original == null ? "" : original;
        return kind.equals(WORDS) ? new Entry.Words(text, place) : new Entry.Gap(why(), text, place);
    }

    private Entry.Why why() {
        return Arrays.stream(Entry.Why.values())
                .filter(why -> why.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown kind of figure: " + kind));
    }
}
