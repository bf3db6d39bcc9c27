package org.huibao.reading;

import java.util.List;
import java.util.function.Function;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Finding;

/** What reading made of a document's bytes. */
public sealed interface Contents {
    <T> T fold(Function<Sheets, T> sheets, Function<Unreadable, T> unreadable);

    /**
     * Cells, at last.
     *
     * @param findings what a person should know of the file itself, for instance that its name lies about its format
     * @param stamp what the document says of itself in the property that blanks of ours have, or empty
     */
    record Sheets(List<Sheet> sheets, List<Finding> findings, String stamp) implements Contents {
        public Sheets {
            sheets = List.copyOf(sheets);
            findings = List.copyOf(findings);
        }

        /** The same of a document that is no blank of ours. */
        public Sheets(List<Sheet> sheets, List<Finding> findings) {
            this(sheets, findings, "");
        }

        @Override
        public <T> T fold(Function<Sheets, T> sheets, Function<Unreadable, T> unreadable) {
            return sheets.apply(this);
        }
    }

    /** No cells can be had from these bytes; the finding says why and what the sender can do. */
    record Unreadable(Finding why) implements Contents {
        @Override
        public <T> T fold(Function<Sheets, T> sheets, Function<Unreadable, T> unreadable) {
            return unreadable.apply(this);
        }
    }
}
