package org.huibao.reading.xlsx;

import org.huibao.reading.xml.AttributeText;

/** What a cell's value in a worksheet part means, by its {@code t} attribute. */
enum WrittenType {
    NUMBER,
    SHARED,
    TEXT,
    LOGICAL,
    ERROR,
    DATE;

    static WrittenType of(AttributeText text) {
        if (text.length() == 0) {
            return NUMBER;
        }
        return switch (text.at(0)) {
            case 's' -> text.length() == 1 ? SHARED : TEXT;
            case 'i' -> TEXT;
            case 'b' -> LOGICAL;
            case 'e' -> ERROR;
            case 'd' -> DATE;
            default -> NUMBER;
        };
    }
}
