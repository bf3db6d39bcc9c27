package org.huibao.pages;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** A table of a page: whether it holds data, or arranges something. */
final class Table {
    private static final int LONGEST_LABEL = 12;

    private final Element element;
    private final int from;
    private final StringBuilder cell = new StringBuilder();
    private int to;
    private boolean nested;
    private int rows;
    private int labels;
    private int data;
    private int cells;
    private int spoken;

    Table(Element element, int from) {
        this.element = element;
        this.from = from;
    }

    void holdsAnother() {
        nested = true;
    }

    void beginRow() {
        endRow();
        rows++;
    }

    void beginCell() {
        cells++;
        cell.setLength(0);
    }

    void said(String words) {
        if (cell.length() <= LONGEST_LABEL) {
            cell.append(words.strip());
        }
    }

    /** Whether the cell is the first of its row and such a label. */
    boolean endCell(Predicate<String> label) {
        String said = cell.toString().replace('\u00A0', ' ').strip();
        cell.setLength(0);
        spoken += said.isEmpty() ? 0 : 1;
        boolean labels = cells == 1 && said.length() <= LONGEST_LABEL && label.test(said);
        this.labels += labels ? 1 : 0;
        return labels;
    }

    void endRow() {
        data += spoken >= 2 ? 1 : 0;
        cells = 0;
        spoken = 0;
    }

    void end(int line) {
        endRow();
        to = line;
    }

    Element element() {
        return element;
    }

    int from() {
        return from;
    }

    /** The first line behind it. */
    int to() {
        return to;
    }

    /**
     * A frame that only arranges text has one cell in a row or one row; a statistics table has more of both. A quoted
     * mail's head may stand in a table, too.
     */
    boolean isData() {
        return data >= 2 && !isHead();
    }

    /** Whether nothing but data stands in it. */
    boolean isPlainData() {
        return isData() && !nested;
    }

    private boolean isHead() {
        return labels >= 1 && labels * 2 >= rows;
    }
}
