package org.huibao.recognition.layout;

import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * One row below a table's head, and what its stub makes of it.
 *
 * @param row the page's row
 * @param label the stub's text as printed, empty where it says nothing
 * @param unit the unit that the stub names, or null
 */
public record StubLine(
        int row,
        String label,
        Place place,
        Kind kind,
        @Nullable ReportingUnit unit) {
    /** What the words in the stub make of a row. */
    public enum Kind {
        /** It names a unit of the roster. */
        UNIT,
        /** It belongs to a unit whose name is merged over several rows, and names something in it. */
        PART,
        /** It names the unit's own office or seat, which is one of its parts here. */
        SEAT,
        TOTAL,
        SUBTOTAL,
        /** It names something that is no unit of the roster, or nothing. */
        OTHER,
        EXAMPLE,
        FOOTER
    }
}
