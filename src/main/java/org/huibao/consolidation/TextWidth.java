package org.huibao.consolidation;

/** How much room text takes, in the half-width characters that a spreadsheet measures columns in. */
final class TextWidth {
    private TextWidth() {}

    /** The width of the longest line. */
    static int of(String text) {
        return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
    }

    /** How many lines the text needs in a cell of this width, at least one. */
    static int lines(String text, int width) {
        int room = Math.max(2, (width - 1) / 2 * 2);
        int lines = text.lines()
                .mapToInt(line -> Math.max(1, (ofLine(line) + room - 1) / room))
                .sum();
        return Math.max(1, lines);
    }

    private static int ofLine(String line) {
        return line.codePoints().map(TextWidth::ofCharacter).sum();
    }

    /** Everything from the Hangul letters on is drawn on a full square, but for the half-width forms. */
    private static int ofCharacter(int character) {
        boolean half = character < 0x1100 || (character >= 0xFF61 && character <= 0xFFDC);
        return half ? (isSquareBelow(character) ? 2 : 1) : 2;
    }

    /** Chinese fonts draw these signs of the older alphabets on a full square too. */
    private static boolean isSquareBelow(int character) {
        return character == '×'
                || character == '÷'
                || character == '±'
                || character == '°'
                || character == '·'
                || (character >= 0x370 && character < 0x460);
    }
}
