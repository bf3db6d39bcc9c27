package org.huibao.mess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Place;

/** Prints papers onto sheets: titles, a merged header tree, rows, notes. */
final class Printing {
    private final Paper paper;
    private final PrintedGrid grid;
    private int row;

    private Printing(Paper paper, PrintedGrid grid) {
        this.paper = paper;
        this.grid = grid;
        if (paper.beside) {
            paper.indent = grid.columns() + 1;
        }
        this.row = grid.rows() == 0 ? paper.indent : paper.beside ? 1 : grid.rows() + 1;
    }

    /** Every sheet of the paper's file, in order. */
    static List<PrintedGrid> sheets(Paper paper) {
        List<PrintedGrid> sheets = new ArrayList<>();
        PrintedGrid first = new PrintedGrid(paper.sheet, paper.hidden);
        new Printing(paper, first).print();
        for (Paper other : paper.others) {
            PrintedGrid grid = other.ownSheet ? new PrintedGrid(other.sheet, other.hidden) : first;
            new Printing(other, grid).print();
            if (other.ownSheet) {
                sheets.add(grid);
            }
        }
        sheets.add(0, paper.transposed ? first.turned(paper.titledSideways ? paper.above : List.of()) : first);
        return sheets;
    }

    private void print() {
        int bodyWidth = left() + paper.columns.size();
        int title = row;
        if (paper.transposed) {
            row += 0;
        } else {
            for (String line : paper.above) {
                grid.put(row, paper.indent, line);
                if (row == title) {
                    grid.merge(row, paper.indent, row, bodyWidth - 1);
                }
                row++;
            }
        }
        if (!paper.columns.isEmpty()) {
            head();
            body();
        }
        paper.below.forEach(line -> grid.put(row++, paper.indent, line));
    }

    private int left() {
        return paper.indent + 1 + (paper.serialNumbers ? 1 : 0);
    }

    private void head() {
        int top = row;
        row += Heads.print(paper, grid, top, left());
        if (paper.measuresPrinted) {
            for (int i = 0; i < paper.columns.size(); i++) {
                grid.put(row, left() + i, paper.columns.get(i).measure);
            }
            row++;
        }
        if (paper.numbersPrinted) {
            grid.put(row, left() - 1, "栏次");
            for (int i = 0; i < paper.columns.size(); i++) {
                grid.put(row, left() + i, number(paper.columns.get(i).number));
            }
            row++;
        }
        for (int i = 0; i < paper.columns.size(); i++) {
            if (paper.columns.get(i).hidden) {
                grid.hiddenColumns.add(left() + i);
            }
        }
    }

    private static PaperCell number(String number) {
        return number.matches("\\d+") ? PaperCell.number(new BigDecimal(number)) : PaperCell.text(number);
    }

    private void body() {
        int first = row;
        int serial = 1;
        for (PaperRow line : paper.rows) {
            if (line.kind == PaperRow.Kind.HEAD) {
                row += Heads.print(paper, grid, row, left());
                continue;
            }
            if (paper.serialNumbers && line.kind == PaperRow.Kind.UNIT) {
                grid.put(row, left() - 2, PaperCell.number(serial++));
            }
            PaperCell label = PaperCell.text(line.label);
            grid.put(row, left() - 1, line.struck ? label.struck() : label);
            for (int i = 0; i < paper.columns.size(); i++) {
                grid.put(row, left() + i, cell(line, i, first));
            }
            grid.merge(row, left() - 1, row + line.mergedDown, left() - 1);
            line.merged.forEach(column -> {
                int at = left() + paper.columns.indexOf(column);
                grid.merge(row, at, row + 1, at);
            });
            if (line.hidden) {
                grid.hiddenRows.add(row);
            }
            row++;
        }
    }

    private PaperCell cell(PaperRow line, int column, int first) {
        PaperColumn under = paper.columns.get(column);
        PaperCell cell = line.at(under);
        boolean computed = paper.totalsComputed
                && line.kind == PaperRow.Kind.TOTAL
                && cell.isNumber()
                && under.means != null
                && under.means.sums()
                && row > first;
        String letters = Place.letters(left() + column);
        return computed
                ? PaperCell.formula("SUM(" + letters + (first + 1) + ":" + letters + row + ")", cell.number())
                : cell;
    }
}
