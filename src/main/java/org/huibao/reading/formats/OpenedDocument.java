package org.huibao.reading.formats;

import java.util.List;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.formulas.Recalculation;
import org.huibao.reading.grid.Book;
import org.huibao.reading.grid.Sheet;

/**
 * What a document turned out to be.
 *
 * @param macros whether it brings programs along, which are never run
 * @param quoted whether its tables may be another's, who is only quoted
 * @param stamp what it says of itself in the property that blanks of ours have, or empty
 */
public record OpenedDocument(
        DocumentFormat carrier, List<? extends Sheet> sheets, boolean macros, boolean quoted, String stamp) {
    public static OpenedDocument of(DocumentFormat carrier, List<? extends Sheet> sheets) {
        return new OpenedDocument(carrier, sheets, false, false, "");
    }

    /** A workbook, its formulas computed again. */
    public static OpenedDocument of(DocumentFormat carrier, Book book, boolean macros) {
        if (book.hasFormulas()) {
            new Recalculation(book).run();
        }
        return new OpenedDocument(carrier, book.sheets(), macros, false, "");
    }

    /** The same with tables that may only be quoted. */
    public OpenedDocument perhapsQuoted() {
        return new OpenedDocument(carrier, sheets, macros, true, stamp);
    }

    /** The same as what it says it is. */
    public OpenedDocument stamped(String said) {
        return new OpenedDocument(carrier, sheets, macros, quoted, said);
    }
}
