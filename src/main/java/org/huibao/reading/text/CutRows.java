package org.huibao.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.huibao.lexicon.AbsenceWords;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Quantity;

/**
 * Rows in which a comma may have cut a figure in two though they are no longer than their header: what was surplus stands
 * where nothing, or words, would. Only the whole text shows that.
 */
final class CutRows {
    /** More digits are a telephone's. */
    private static final int MOST_DIGITS = 6;

    private final List<Seen> columns = new ArrayList<>();
    private final List<MayBeCut> rows = new ArrayList<>();
    private boolean below;
    private int shortest = Integer.MAX_VALUE;

    /** What stands in a column: its lowest head, in how many rows there are words or figures, whether anything is sure to belong there. */
    private static final class Seen {
        private String head = "";
        private int words;
        private int figures;
        private boolean used;

        boolean isForWords() {
            return BlankWords.TEXT.isIn(head) && !BlankWords.FIGURES.isIn(head) || words > figures;
        }
    }

    /**
     * @param last the last column in which something stands
     * @param ends whether the record ends there, and nothing but figures stands from the cut on
     */
    private record MayBeCut(int row, int last, boolean ends) {}

    void next(int row, List<String> fields) {
        boolean data = FieldCounts.isOfFigures(fields);
        int cut = data ? FieldCounts.firstPiece(fields) : -1;
        int last = last(fields);
        boolean doubtful = cut >= 0 && cut <= last && isShort(fields.get(last).strip());
        if (doubtful) {
            boolean ends = last == fields.size() - 1
                    && fields.subList(cut, last).stream().allMatch(FieldCounts::isFigure);
            rows.add(new MayBeCut(row, last, ends));
        }
        for (int column = 0; column <= last; column++) {
            String close = Glyphs.close(fields.get(column));
            if (!close.isEmpty()) {
                see(at(column), close, data);
                at(column).used |= !doubtful;
            }
        }
        below |= data;
        shortest = data ? Math.min(shortest, fields.size()) : shortest;
    }

    private Seen at(int column) {
        while (columns.size() <= column) {
            columns.add(new Seen());
        }
        return columns.get(column);
    }

    private void see(Seen column, String close, boolean data) {
        if (!data) {
            column.head = below ? column.head : close;
        } else if (Quantity.of(close).isPresent()) {
            column.figures++;
        } else if (AbsenceWords.in(close) == AbsenceWords.SOMETHING) {
            column.words++;
        }
    }

    private static int last(List<String> fields) {
        int last = fields.size() - 1;
        while (last > 0 && fields.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    /** A figure that may be the last of those that moved. */
    private static boolean isShort(String field) {
        return FieldCounts.isFigure(field)
                && field.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    /** The rows that may be cut. */
    List<Integer> doubtful() {
        return rows.stream().filter(this::isDoubtful).map(MayBeCut::row).toList();
    }

    private boolean isDoubtful(MayBeCut row) {
        Seen column = columns.get(row.last());
        return column.isForWords() || !column.used || row.ends() && row.last() >= shortest;
    }
}
