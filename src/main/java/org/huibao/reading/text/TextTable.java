package org.huibao.reading.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibao.lexicon.LineWords;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.cells.Span;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.grid.Grid;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.grid.StruckOut;
import org.jspecify.annotations.Nullable;

/**
 * A table of a text document. In such documents the title often stands above the table, not in it; as only the title
 * tells form and period, the lines right above a table without a title row of its own become its first rows, each
 * merged over the whole width.
 */
final class TextTable {
    /** Title, number of the form, who prescribed it and until when, whose table it is: each may have its line. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_LINE = 60;
    private static final int SHORTEST_LINE = 4;
    /** A sentence is no title. */
    private static final Pattern SENTENCE = Pattern.compile(".*[。！!；;，,：:、?？]\\s*");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\d");

    private final List<String> above;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<StruckOut> struck = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private int width;

    /** @param above the lines above the table, down to it */
    TextTable(List<String> above) {
        this.above = List.copyOf(above);
    }

    static String name(int order) {
        return OurWords.SHEET + order;
    }

    void add(int row, int column, int down, int right, String text) {
        add(row, column, down, right, text, null);
    }

    /** @param held the number behind the text, where the document keeps one */
    void add(int row, int column, int down, int right, String text, @Nullable BigDecimal held) {
        if (!text.isEmpty() || held != null || down > 1 || right > 1) {
            pieces.add(new TextPiece(row, column, down, right, text, held, false));
        }
        width = Math.max(width, column + right);
    }

    /** A cell whose text is written in the colour of the paper: a figure there is one that nobody sees. */
    void addUnseen(int row, int column, int down, int right, String text, @Nullable BigDecimal held) {
        TextPiece piece = TextPiece.unseen(row, column, down, right, text, held);
        if (piece.unseen()) {
            pieces.add(piece);
            width = Math.max(width, column + right);
        } else {
            add(row, column, down, right, text, held);
        }
    }

    /** What is struck out in a cell. */
    void strike(int row, int column, String text) {
        if (!text.isEmpty()) {
            struck.add(new StruckOut(row, column, text));
        }
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Whether it is more than a frame around something: two cells that say something. */
    boolean speaks() {
        return pieces.stream().filter(piece -> !piece.text().isBlank()).limit(2).count() == 2;
    }

    /** Whether the next table is the rest of this one: as wide, no title between, and data like the data here at once. */
    boolean goesOnIn(TextTable next) {
        boolean titled = next.above.stream().anyMatch(line -> !LineWords.GOES_ON.matches(line));
        return !titled && width == next.width && next.beginsLike(this);
    }

    private boolean beginsLike(TextTable before) {
        List<TextPiece> first = pieces.stream()
                .filter(piece -> piece.row() == 0 && !piece.text().isBlank())
                .toList();
        List<TextPiece> numbers = first.stream().filter(TextPiece::isNumber).toList();
        Set<Integer> columns = before.pieces.stream()
                .filter(TextPiece::isNumber)
                .map(TextPiece::column)
                .collect(Collectors.toSet());
        return !numbers.isEmpty()
                && numbers.stream().map(TextPiece::column).allMatch(columns::contains)
                && !numbers.stream()
                        .map(TextPiece::text)
                        .allMatch(text -> YEAR.matcher(text).matches())
                && before.namesRowsIn(
                        first.stream().filter(piece -> !piece.isNumber()).findFirst());
    }

    /** Whether more than a header stands in the column in which the other table's first row has its name. */
    private boolean namesRowsIn(Optional<TextPiece> name) {
        return name.filter(first -> pieces.stream()
                                .filter(piece -> piece.column() == first.column()
                                        && !piece.text().isBlank())
                                .limit(2)
                                .count()
                        == 2)
                .isPresent();
    }

    void append(TextTable next) {
        int end = pieces.stream()
                .mapToInt(piece -> piece.row() + piece.down())
                .max()
                .orElse(0);
        next.pieces.forEach(piece -> pieces.add(piece.lowered(end)));
        next.struck.forEach(one -> strike(one.row() + end, one.column(), one.text()));
        next.hiddenRows.stream().forEach(row -> hiddenRows.set(row + end));
    }

    Grid grid(String name, Budget budget) {
        GridBuilder grid = GridBuilder.plain(name, budget);
        List<String> lines = hasTitle() ? List.of() : titleLines();
        for (int i = 0; i < lines.size(); i++) {
            grid.text(i, 0, lines.get(i));
            grid.span(new Span(i, 0, i, width - 1));
        }
        for (TextPiece piece : pieces) {
            int row = piece.row() + lines.size();
            piece.write(grid, row);
            grid.span(new Span(row, piece.column(), row + piece.down() - 1, piece.column() + piece.right() - 1));
        }
        struck.forEach(one -> grid.strike(one.row() + lines.size(), one.column(), one.text()));
        hiddenRows.stream().forEach(row -> grid.hideRow(row + lines.size()));
        return grid.build();
    }

    /** A first row with a single text is a title. Cells come in the order in which they end, not row by row. */
    private boolean hasTitle() {
        List<Integer> spoken = pieces.stream()
                .filter(piece -> !piece.text().isBlank())
                .map(TextPiece::row)
                .sorted()
                .limit(2)
                .toList();
        return !spoken.isEmpty() && (spoken.size() < 2 || !spoken.get(0).equals(spoken.get(1)));
    }

    private List<String> titleLines() {
        LinkedList<String> lines = new LinkedList<>();
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - MOST_LINES); i--) {
            if (isTitle(above.get(i))) {
                lines.addFirst(above.get(i));
            } else if (!LineWords.EMPTY_LABELS.matches(above.get(i))) {
                break;
            }
        }
        return lines;
    }

    private static boolean isTitle(String line) {
        return line.length() >= SHORTEST_LINE
                && line.length() <= LONGEST_LINE
                && !SENTENCE.matcher(line).matches();
    }
}
