package org.huibao.reading.xlsx;

import java.io.IOException;
import org.apache.poi.ss.util.CellReference;
import org.huibao.reading.cells.Span;
import org.huibao.reading.grid.GridBuilder;
import org.huibao.reading.looks.Appearance;
import org.huibao.reading.looks.Condition;
import org.huibao.reading.looks.ConditionalLook;
import org.huibao.reading.xml.AttributeText;
import org.huibao.reading.xml.Markup;
import org.jspecify.annotations.Nullable;

/** One pass over a worksheet part, which fills a grid. Nothing is made for cells without a value. */
final class SheetScan {
    private static final int LOWEST = (1 << 20) - 1;
    /** A column of less than a tenth of a character shows nothing. */
    private static final String NO_ROOM = "0+(\\.(0\\d*)?)?";

    private static final int RIGHTMOST = (1 << 14) - 1;

    private final Markup xml;
    private final GridBuilder grid;
    private final CellScan cell;
    private int row = -1;

    /** @param sheet the place of the sheet in the workbook */
    SheetScan(Markup xml, GridBuilder grid, SharedTexts texts, int sheet) {
        this.xml = xml;
        this.grid = grid;
        cell = new CellScan(xml, grid, texts, sheet);
    }

    void run() throws IOException {
        for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
            if (event == Markup.START) {
                element();
            }
        }
    }

    private void element() throws IOException {
        switch (xml.name()) {
            case "c" -> cell.read(row);
            case "row" -> row();
            case "col" -> column();
            case "mergeCell" -> merge();
            case "conditionalFormatting" -> conditional();
            case "oddFooter" -> grid.footer(xml.textInside());
            case "worksheet", "sheetData", "cols", "mergeCells", "headerFooter" -> {}
            default -> xml.skip();
        }
    }

    private void row() throws IOException {
        int next = row + 1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> next = xml.attributeText(i).number() - 1;
                case "hidden" -> hidden = isTrue(xml.attributeText(i));
                case "ht" -> hidden |= isNothing(xml.attributeText(i));
                default -> {}
            }
        }
        row = next;
        cell.newRow();
        if (hidden) {
            grid.hideRow(row);
        }
    }

    private void column() {
        String width = xml.attribute("width");
        if (xml.flag("hidden") || width != null && width.matches(NO_ROOM)) {
            grid.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
        }
    }

    private void merge() {
        Span span = span(xml.attribute("ref"));
        if (span != null) {
            grid.span(span);
        }
    }

    /** Of looks under a condition only those that show another number. */
    private void conditional() throws IOException {
        String regions = xml.attribute("sqref");
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Markup.START && xml.name().equals("cfRule")) {
                String operator = "cellIs".equals(xml.attribute("type")) ? xml.attribute("operator") : null;
                Appearance look = grid.appearances().differing(xml.number("dxfId", -1));
                Condition condition = condition(operator);
                for (String region : look == null || regions == null ? new String[0] : regions.split(" ")) {
                    Span span = span(region);
                    if (span != null && look != null) {
                        grid.look(new ConditionalLook(span, condition, look));
                    }
                }
            }
        }
    }

    private Condition condition(@Nullable String operator) throws IOException {
        String[] bounds = new String[2];
        int count = 0;
        for (int outside = xml.depth() - 1; xml.depth() > outside; ) {
            if (xml.next() == Markup.START) {
                if (xml.name().equals("formula") && count < bounds.length) {
                    bounds[count++] = xml.textInside();
                } else {
                    xml.skip();
                }
            }
        }
        return Condition.of(operator, bounds[0], bounds[1]);
    }

    private static @Nullable Span span(@Nullable String range) {
        if (range == null) {
            return null;
        }
        int colon = range.indexOf(':');
        CellReference from = reference(colon < 0 ? range : range.substring(0, colon));
        CellReference to = reference(range.substring(colon + 1));
        return from == null || to == null
                ? null
                : Span.between(
                        Math.max(0, from.getRow()),
                        Math.max(0, from.getCol()),
                        to.getRow() < 0 ? LOWEST : to.getRow(),
                        to.getCol() < 0 ? RIGHTMOST : to.getCol());
    }

    private static @Nullable CellReference reference(String text) {
        try {
            CellReference reference = new CellReference(text.strip());
            boolean none = reference.getRow() < 0 && reference.getCol() < 0;
            return none || reference.getRow() > LOWEST || reference.getCol() > RIGHTMOST ? null : reference;
        } catch (RuntimeException none) {
            return null;
        }
    }

    private static boolean isTrue(AttributeText text) {
        return text.length() > 0 && (text.at(0) == '1' || text.at(0) == 't');
    }

    /** Less than a point, or none at all. */
    private static boolean isNothing(AttributeText text) {
        for (int i = 0; i < text.length() && text.at(i) != '.'; i++) {
            if (text.at(i) != '0') {
                return false;
            }
        }
        return text.length() > 0;
    }
}
