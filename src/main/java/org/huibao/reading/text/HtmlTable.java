package org.huibao.reading.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.vocabulary.Limit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The rows of one HTML table, laid out as a browser does. */
final class HtmlTable {
    private static final int WIDEST = 1 << 14;
    /** What browsers allow. */
    private static final int MOST_COLUMNS = 1_000;

    private static final int MOST_ROWS = 65_534;

    private final List<Element> rows;
    private final boolean frame;
    /** For each column the first row that is free again below a cell that spans rows. */
    private int[] freeFrom = new int[64];

    /** @param frame whether there are tables within, which are read by themselves */
    HtmlTable(Element table, boolean frame) {
        this.frame = frame;
        rows = table.getElementsByTag("tr").stream()
                .filter(row -> !frame || around(row) == table)
                .toList();
    }

    private static @Nullable Element around(Element row) {
        Element parent = row.parent();
        while (parent != null && !parent.normalName().equals("table")) {
            parent = parent.parent();
        }
        return parent;
    }

    /** Whether at least two rows have two cells that say something themselves. */
    boolean isData() {
        return rows.stream().filter(HtmlTable::saysMuch).limit(2).count() == 2;
    }

    private static boolean saysMuch(Element row) {
        return cells(row).stream()
                        .filter(cell -> cell.getElementsByTag("table").isEmpty() && cell.hasText())
                        .limit(2)
                        .count()
                == 2;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !HtmlLook.isLeftOut(cell) || cell.hasText())
                .toList();
    }

    void fill(TextTable table) {
        for (int row = 0; row < rows.size(); row++) {
            if (isHidden(rows.get(row))) {
                table.hideRow(row);
            }
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                column = free(row, column);
                int right = span(cell, "colspan", MOST_COLUMNS);
                int down = Math.min(span(cell, "rowspan", MOST_ROWS), rows.size() - row);
                SeenText words = words(cell);
                String text = words.read().replace('\u00A0', ' ').strip();
                BigDecimal held = HeldValue.of(cell, text);
                if (words.isFaint()) {
                    table.addUnseen(row, column, down, right, text, held);
                } else {
                    table.add(row, column, down, right, text, held);
                }
                table.strike(row, column, words.struck());
                occupy(column, right, row + down);
                column += right;
            }
        }
    }

    private int free(int row, int from) {
        int column = from;
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        return column;
    }

    private void occupy(int column, int right, int until) {
        if (column + right > WIDEST) {
            throw ReadingRefused.tooLarge(Limit.COLUMNS, WIDEST);
        }
        if (column + right > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, (column + right) * 2);
        }
        Arrays.fill(freeFrom, column, column + right, until);
    }

    /** A row span of 0 reaches down to the end. */
    private static int span(Element cell, String attribute, int most) {
        try {
            int span = Integer.parseInt(cell.attr(attribute).strip());
            return span == 0 && attribute.equals("rowspan") ? most : Math.max(1, Math.min(span, most));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** With the sections around it, which fold. */
    private static boolean isHidden(Element row) {
        Element section = row.parent();
        return HtmlLook.of(row) == Mark.HIDDEN
                || section != null && !section.normalName().equals("table") && HtmlLook.of(section) == Mark.HIDDEN;
    }

    /** A cell that is left out of a row of others has its place and its words in the file. */
    private SeenText words(Element cell) {
        SeenText text = new SeenText();
        Mark around = HtmlLook.isLeftOut(cell) ? Mark.PLAIN : HtmlLook.of(cell);
        Mark colour = HtmlColours.isFaintWithin(cell) ? Mark.FAINT : Mark.PLAIN;
        append(cell, (around == Mark.FAINT ? colour : around.and(colour)).and(struckRow(cell)), text);
        return text;
    }

    private static Mark struckRow(Element cell) {
        Element row = cell.parent();
        return row != null && HtmlLook.of(row) == Mark.STRUCK ? Mark.STRUCK : Mark.PLAIN;
    }

    private void append(Element element, Mark around, SeenText text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.add(words.text(), around);
            } else if (node instanceof Element inner
                    && !(frame && inner.normalName().equals("table"))) {
                Mark mark = HtmlLook.of(inner);
                if (mark != Mark.HIDDEN) {
                    boolean apart = HtmlLook.isControl(inner);
                    if (apart || inner.isBlock() || inner.normalName().equals("br")) {
                        text.line();
                    }
                    Mark both = around == Mark.FAINT && HtmlColours.isSeen(inner) ? mark : around.and(mark);
                    text.add(HtmlLook.typed(inner), both);
                    append(inner, both, text);
                    if (apart) {
                        text.line();
                    }
                }
            }
        }
    }
}
