package org.huibao.recognition.whose;

import org.huibao.vocabulary.Row;

/** Why a row may be no part of its unit, so that adding it to the others would be wrong. */
public record Doubt(Row row, Why why) {
    /** What raises the doubt. */
    public enum Why {
        /** It shows the sums of other rows. */
        SUM(false),
        /** Its cells compute other rows. */
        FORMULA(false),
        /** Its name says that its figures are another time's, planned or worked out. */
        NO_PART(false),
        /** Its name stands above names of parts in it. */
        ABOVE(true),
        /** Its name is not one that parts have. */
        STRANGE(true),
        /** Nobody sees it: it is not among the rows that are read. */
        HIDDEN(false);

        private final boolean isAdded;

        Why(boolean isAdded) {
            this.isAdded = isAdded;
        }
    }

    /** Whether the row is added all the same until somebody answers. */
    public boolean isAdded() {
        return why.isAdded;
    }
}
