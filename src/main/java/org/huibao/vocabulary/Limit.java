package org.huibao.vocabulary;

import java.util.Locale;

/** What there may not be too much of. */
public enum Limit implements FindingCase {
    /** Of a file, in bytes. */
    BYTES,
    /** Of all that an archive holds, in bytes. */
    UNPACKED,
    /** Of the machine, in bytes. */
    MEMORY,
    /** Texts of a document, in bytes as they are kept. */
    TEXT,
    DOCUMENTS,
    /** Parts of a mail. */
    PIECES,
    /** Files of an archive. */
    ENTRIES,
    SHEETS,
    ROWS,
    COLUMNS,
    CELLS,
    /** Merged regions. */
    MERGES,
    /** Parts of a page. */
    PARTS,
    /** Tags of a page. */
    TAGS,
    /** Of reading and checking. */
    SECONDS;

    /** Whether people are told of it in MB. */
    boolean isSize() {
        return this == BYTES || this == UNPACKED || this == MEMORY;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String argument() {
        return "what";
    }

    @Override
    public String sentence() {
        return "";
    }
}
