package org.huibao.demo;

/** What a township does wrong when it fills in its table. */
enum MadeMistake {
    NONE,
    /** Every figure is a text, as in a table that came over a chat program. */
    NUMBERS_AS_TEXT,
    /** The total was typed before a village was added. */
    WRONG_TOTAL
}
