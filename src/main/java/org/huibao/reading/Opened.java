package org.huibao.reading;

import java.util.List;

/**
 * What a document turned out to be.
 *
 * @param macros whether it brings programs along, which are never run
 */
record Opened(Carrier carrier, List<? extends Sheet> sheets, boolean macros) {
    static Opened of(Carrier carrier, List<? extends Sheet> sheets) {
        return new Opened(carrier, sheets, false);
    }

    /** A workbook, its formulas computed again. */
    static Opened of(Carrier carrier, Book book, boolean macros) {
        if (book.hasFormulas()) {
            new Recalculation(book).run();
        }
        return new Opened(carrier, book.sheets(), macros);
    }
}
