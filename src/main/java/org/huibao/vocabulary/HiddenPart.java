package org.huibao.vocabulary;

import java.util.Locale;

/** What of a workbook nobody sees who opens it. */
public enum HiddenPart implements FindingCase {
    SHEET,
    /** Rows or columns of a sheet. */
    ROWS,
    /** Columns of a sheet; findings kept from earlier have it. */
    COLUMNS;

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
