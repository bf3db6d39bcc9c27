package org.huibao.mess;

import java.math.BigDecimal;

/**
 * What the sender left in one cell.
 *
 * @param number a number, a date's serial day or a formula's kept value; null where there is none
 * @param text words, an error value, or a formula without its equals sign
 * @param format the number format, or empty
 * @param aside words beside the text that look another way, or null
 */
record PaperCell(Kind kind, BigDecimal number, String text, String format, Aside aside) {
    static final PaperCell BLANK = new PaperCell(Kind.BLANK, null, "", "", null);

    /** Words in a cell that are no part of what its reader reads there; without any, the cell's own text looks so. */
    record Aside(Look look, String words) {}

    /** How words look that do not count. */
    enum Look {
        STRUCK,
        RAISED,
        LOWERED,
        HIDDEN
    }

    enum Kind {
        BLANK,
        NUMBER,
        TEXT,
        FORMULA,
        ERROR
    }

    static PaperCell number(BigDecimal number) {
        return new PaperCell(Kind.NUMBER, number, number.toPlainString(), "", null);
    }

    static PaperCell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static PaperCell number(BigDecimal number, String format) {
        return new PaperCell(Kind.NUMBER, number, number.toPlainString(), format, null);
    }

    static PaperCell text(String text) {
        return text.isEmpty() ? BLANK : new PaperCell(Kind.TEXT, null, text, "", null);
    }

    /** A formula with the value that was kept of it, or null where none was. */
    static PaperCell formula(String formula, BigDecimal kept) {
        return new PaperCell(Kind.FORMULA, kept, formula, "", null);
    }

    static PaperCell error() {
        return new PaperCell(Kind.ERROR, null, "#REF!", "", null);
    }

    /** The text with words in front of it that look so. */
    static PaperCell behind(Look look, String words, String text) {
        return new PaperCell(Kind.TEXT, null, text, "", new Aside(look, words));
    }

    /** A cell of a web page whose attribute holds the number that its text only shows in some way. */
    static PaperCell shown(String text, BigDecimal held, String attribute) {
        return new PaperCell(Kind.TEXT, held, text, attribute, null);
    }

    /** The same cell, struck out as a whole. */
    PaperCell struck() {
        return kind == Kind.BLANK ? this : new PaperCell(kind, number, text, format, new Aside(Look.STRUCK, ""));
    }

    boolean isStruck() {
        return aside != null && aside.words().isEmpty();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** As a text format shows it. */
    String shown() {
        return switch (kind) {
            case NUMBER ->
                format.endsWith("%")
                        ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                        : number.toPlainString();
            case FORMULA -> number == null ? "" : number.toPlainString();
            default -> text;
        };
    }
}
