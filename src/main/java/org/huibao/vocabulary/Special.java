package org.huibao.vocabulary;

import java.util.Locale;

/** A case with sentences of its own, and no more to it. */
public enum Special implements FindingCase {
    /** The title is the form's, the header is not. */
    HEADER,
    /** Another table of a document that is read, or another document of the same arrival. */
    BESIDE,
    /** No name at all, instead of a strange one. */
    NOBODY,
    /** What the letter was about that is answered. */
    THREAD,
    /** What the blank was made for in which a table came. */
    STAMP,
    /** A number in a file's name or a subject that no round has. */
    COUNTED,
    /** The columns that are counted instead of named. */
    MORE,
    /** A formula that comes to no result. */
    BROKEN,
    /** A formula whose kept value does not fit the cells that it names. */
    CONTRADICTED,
    /** A rule that is told with the headers and numbers of its columns. */
    NAMED,
    /** A total that other totals make. */
    FORMULA,
    /** Beside the unit's own figure of the round before. */
    EARLIER,
    /** The figure is usual, those for whom it is are not. */
    HEADS,
    /** Beside the other units' figures for each of those for whom they are. */
    PER_HEAD;

    static final String CASE = "case";

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String argument() {
        return CASE;
    }

    @Override
    public String sentence() {
        return word();
    }
}
