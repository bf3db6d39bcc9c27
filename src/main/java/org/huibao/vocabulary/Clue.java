package org.huibao.vocabulary;

import java.util.Locale;

/**
 * What decided a question about a table.
 *
 * @param text what was read there, empty where nothing is written
 */
public record Clue(By by, String text) {
    /** Where the clue stands, or who gave it. */
    public enum By {
        HEADER,
        TITLE,
        REPORTER,
        ROW,
        SHEET,
        FILE,
        SUBJECT,
        SENDER,
        PERSON,
        STAMP,
        THREAD,
        TIME;

        /** The word that stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Clue of(By by) {
        return new Clue(by, "");
    }
}
