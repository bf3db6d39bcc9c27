package org.huibao.mess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Cells in rows and columns with merges, as a table stands on a sheet. */
final class PrintedGrid {
    final String name;
    final boolean hidden;
    final TreeMap<Integer, TreeMap<Integer, PaperCell>> cells = new TreeMap<>();
    final List<Merge> merges = new ArrayList<>();
    final Set<Integer> hiddenRows = new HashSet<>();
    final Set<Integer> hiddenColumns = new HashSet<>();

    record Merge(int top, int left, int bottom, int right) {}

    PrintedGrid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    int rows() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }

    int columns() {
        return cells.values().stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> row.lastKey() + 1)
                .max()
                .orElse(0);
    }

    PaperCell at(int row, int column) {
        TreeMap<Integer, PaperCell> cells = this.cells.get(row);
        return cells == null ? PaperCell.BLANK : cells.getOrDefault(column, PaperCell.BLANK);
    }

    void put(int row, int column, PaperCell cell) {
        TreeMap<Integer, PaperCell> there = cells.computeIfAbsent(row, key -> new TreeMap<>());
        if (cell.kind() != PaperCell.Kind.BLANK) {
            there.put(column, cell);
        }
    }

    void put(int row, int column, String text) {
        put(row, column, PaperCell.text(text));
    }

    void merge(int top, int left, int bottom, int right) {
        if (bottom > top || right > left) {
            merges.add(new Merge(top, left, bottom, right));
        }
    }

    /** The same with its indicators down the side, below these lines. */
    PrintedGrid turned(List<String> above) {
        PrintedGrid turned = new PrintedGrid(name, hidden);
        int down = above.size();
        for (int row = 0; row < down; row++) {
            turned.put(row, 0, above.get(row));
        }
        cells.forEach((row, there) -> there.forEach((column, cell) -> turned.put(down + column, row, cell)));
        merges.forEach(merge -> turned.merge(down + merge.left(), merge.top(), down + merge.right(), merge.bottom()));
        hiddenColumns.forEach(column -> turned.hiddenRows.add(down + column));
        turned.hiddenColumns.addAll(hiddenRows);
        return turned;
    }

    Merge mergeAt(int row, int column) {
        return merges.stream()
                .filter(merge -> merge.top() == row && merge.left() == column)
                .findFirst()
                .orElse(null);
    }

    /** The merge that the cell is part of, or null. */
    Merge mergeAround(int row, int column) {
        return merges.stream()
                .filter(merge -> row >= merge.top()
                        && row <= merge.bottom()
                        && column >= merge.left()
                        && column <= merge.right())
                .findFirst()
                .orElse(null);
    }

    boolean isCovered(int row, int column) {
        Merge around = mergeAround(row, column);
        return around != null && (row != around.top() || column != around.left());
    }
}
