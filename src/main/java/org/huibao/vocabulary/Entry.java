package org.huibao.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a row says under one column: a figure, words, or nothing. */
public sealed interface Entry {
    /** The text that stands in the cell. */
    String original();

    /** Where it stands. */
    Place place();

    /**
     * A number.
     *
     * @param value exact, in the form's own unit of measure
     * @param written the text that stands in the cell, or null where that is just the value
     */
    record Figure(BigDecimal value, @Nullable String written, Place place) implements Entry {
        public Figure {
            written = written != null && value.toPlainString().equals(written) ? null : written;
        }

        @Override
        public String original() {
            return written == null ? value.toPlainString() : written;
        }

        /** Without exponent and without trailing zeros. */
        public String plain() {
            return plain(value);
        }

        public static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** What stands in a column of text or dates. */
    record Words(String original, Place place) implements Entry {}

    /** No figure, and why. */
    record Gap(Why why, String original, Place place) implements Entry {}

    /** Why there is no figure. */
    enum Why {
        BLANK("blank"),
        NOT_APPLICABLE("not-applicable"),
        UNREADABLE("unreadable");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word that stands in JSON. */
        public String word() {
            return word;
        }
    }
}
