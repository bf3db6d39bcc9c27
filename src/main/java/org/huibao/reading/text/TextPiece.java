package org.huibao.reading.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Quantity;
import org.huibao.reading.grid.GridBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table of a text document that spans rows and columns, one of each as a rule.
 *
 * @param held the number behind the text, where the document keeps one
 * @param unseen whether nobody sees the number, as it is written in the colour of the paper
 */
record TextPiece(
        int row,
        int column,
        int down,
        int right,
        String text,
        @Nullable BigDecimal held,
        boolean unseen) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?%?");

    /** Words, and noughts, in the colour of the paper are as if written in another. */
    static TextPiece unseen(int row, int column, int down, int right, String text, @Nullable BigDecimal held) {
        BigDecimal number = held == null ? figure(text) : held;
        return number == null || number.signum() == 0
                ? new TextPiece(row, column, down, right, text, held, false)
                : new TextPiece(row, column, down, right, text, number, true);
    }

    private static @Nullable BigDecimal figure(String text) {
        return Quantity.of(Glyphs.close(text))
                .filter(quantity ->
                        quantity.unit().isEmpty() && !quantity.isOddlyGrouped() && !quantity.isApproximate())
                .map(Quantity::number)
                .orElse(null);
    }

    boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** In a table that it goes on in. */
    TextPiece lowered(int rows) {
        return new TextPiece(row + rows, column, down, right, text, held, unseen);
    }

    void write(GridBuilder grid, int at) {
        BigDecimal number = held;
        if (number == null) {
            grid.written(at, column, text);
        } else {
            grid.number(at, column, 0, number);
            grid.seen(at, column, unseen ? "" : text);
        }
    }
}
