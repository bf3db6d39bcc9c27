package org.huibao.mess;

import java.math.BigDecimal;

/**
 * What the sender left in one cell.
 *
 * @param number a number, a date's serial day or a formula's kept value; null where there is none
 * @param text words, an error value, or a formula without its equals sign
 * @param format the number format, or empty
 */
record PaperCell(Kind kind, BigDecimal number, String text, String format) {
    static final PaperCell BLANK = new PaperCell(Kind.BLANK, null, "", "");

    enum Kind {
        BLANK,
        NUMBER,
        TEXT,
        FORMULA,
        ERROR
    }

    static PaperCell number(BigDecimal number) {
        return new PaperCell(Kind.NUMBER, number, number.toPlainString(), "");
    }

    static PaperCell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static PaperCell number(BigDecimal number, String format) {
        return new PaperCell(Kind.NUMBER, number, number.toPlainString(), format);
    }

    static PaperCell text(String text) {
        return text.isEmpty() ? BLANK : new PaperCell(Kind.TEXT, null, text, "");
    }

    /** A formula with the value that was kept of it, or null where none was. */
    static PaperCell formula(String formula, BigDecimal kept) {
        return new PaperCell(Kind.FORMULA, kept, formula, "");
    }

    static PaperCell error() {
        return new PaperCell(Kind.ERROR, null, "#REF!", "");
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
