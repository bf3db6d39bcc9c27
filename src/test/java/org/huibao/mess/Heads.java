package org.huibao.mess;

import java.util.List;

/** Prints a header tree: groups merged over their columns, columns merged down to the lowest level. */
final class Heads {
    private final Paper paper;
    private final PrintedGrid grid;
    private final int top;
    private final int left;
    private final int height;

    private Heads(Paper paper, PrintedGrid grid, int top, int left) {
        this.paper = paper;
        this.grid = grid;
        this.top = top;
        this.left = left;
        this.height = paper.columns.stream()
                .mapToInt(column -> column.path.size())
                .max()
                .orElse(1);
    }

    /** The number of rows that were printed. */
    static int print(Paper paper, PrintedGrid grid, int top, int left) {
        Heads heads = new Heads(paper, grid, top, left);
        heads.print();
        return heads.height;
    }

    private void print() {
        if (paper.serialNumbers) {
            grid.put(top, left - 2, "序号");
            grid.merge(top, left - 2, top + height - 1, left - 2);
        }
        grid.put(top, left - 1, paper.stub);
        grid.merge(top, left - 1, top + height - 1, left - 1);
        for (int level = 0; level < height; level++) {
            for (int i = 0; i < paper.columns.size(); i++) {
                header(level, i);
            }
        }
    }

    private void header(int level, int i) {
        List<String> path = paper.columns.get(i).path;
        if (level >= path.size()) {
            return;
        }
        if (level == path.size() - 1) {
            boolean parent = isParent(i);
            if (paper.headersAtTheBottom && path.size() == 1 && !parent) {
                grid.put(top + height - 1, left + i, said(path.get(level)));
                return;
            }
            grid.put(top + level, left + i, said(path.get(level)));
            if (paper.groupsMerged && !parent) {
                grid.merge(top + level, left + i, top + height - 1, left + i);
            }
        } else if (i == 0 || !shares(i - 1, i, level)) {
            int last = i;
            while (last + 1 < paper.columns.size() && shares(i, last + 1, level)) {
                last++;
            }
            boolean own =
                    i > 0 && isParent(i - 1) && paper.columns.get(i - 1).path.equals(path.subList(0, level + 1));
            if (!own) {
                grid.put(top + level, left + i, path.get(level));
            }
            if (paper.groupsMerged && !own) {
                grid.merge(top + level, left + i, top + level, left + last);
            }
        }
    }

    private PaperCell said(String header) {
        return paper.yearsAsNumbers && YearMess.isYear(header)
                ? PaperCell.number(Integer.parseInt(header))
                : PaperCell.text(header);
    }

    /** Whether a column's own header is at the same time the group of the columns to its right, as with 其中 columns. */
    private boolean isParent(int i) {
        List<String> path = paper.columns.get(i).path;
        return i + 1 < paper.columns.size()
                && paper.columns.get(i + 1).path.size() > path.size()
                && paper.columns.get(i + 1).path.subList(0, path.size()).equals(path);
    }

    private boolean shares(int one, int other, int level) {
        List<String> first = paper.columns.get(one).path;
        List<String> second = paper.columns.get(other).path;
        return first.size() > level + 1
                && second.size() > level + 1
                && first.subList(0, level + 1).equals(second.subList(0, level + 1));
    }
}
