package org.huibao.reading.grid;

/**
 * A formula as the file has it.
 *
 * @param text without the leading equals sign
 * @param down how many rows below the cell it was written for it stands; of a shared formula only one is written
 * @param right the same in columns
 * @param array whether it computes a whole range at once
 */
public record FormulaText(String text, int down, int right, boolean array) {
    public static FormulaText of(String text) {
        return new FormulaText(text, 0, 0, false);
    }
}
