package org.huibao.reading.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.huibao.reading.cells.Cell;
import org.huibao.reading.looks.ConditionalLook;

/** What a person sees of a sheet beside what its cells hold: rows and columns that are hidden, cells that are struck out. */
final class SheetMarks {
    /** Each is looked at for each cell; honest sheets have a few that change numbers. */
    private static final int MOST_LOOKS = 64;

    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Long, String> seen = new HashMap<>();
    private final Set<Long> struck = new HashSet<>();
    private final Map<Long, String> partlyStruck = new HashMap<>();
    private final Map<Integer, RowLength> lengths = new HashMap<>();
    private final List<ConditionalLook> looks = new ArrayList<>();
    private String footer = "";

    void hideRows(int first, int last, int most) {
        hide(hiddenRows, first, last, most);
    }

    void hideColumns(int first, int last, int most) {
        hide(hiddenColumns, first, last, most);
    }

    private static void hide(BitSet hidden, int first, int last, int most) {
        if (first >= 0 && last >= first) {
            hidden.set(Math.min(first, most), Math.min(last, most - 1) + 1);
        }
    }

    void see(long place, String shown) {
        seen.put(place, shown);
    }

    void strike(long place) {
        struck.add(place);
    }

    void strike(long place, String text) {
        partlyStruck.put(place, text);
    }

    /** @param whole what a cell holds that is struck out as a whole */
    List<StruckOut> struckOut(LongFunction<String> whole) {
        Map<Long, String> all = new TreeMap<>(partlyStruck);
        struck.forEach(place -> all.put(place, whole.apply(place)));
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .map(one -> new StruckOut(Grid.row(one.getKey()), Grid.column(one.getKey()), one.getValue()))
                .toList();
    }

    void length(int row, RowLength length) {
        if (length != RowLength.USUAL) {
            lengths.put(row, length);
        }
    }

    void footer(String text) {
        footer = text;
    }

    String footer() {
        return footer;
    }

    void look(ConditionalLook look) {
        if (looks.size() < MOST_LOOKS) {
            looks.add(look);
        }
    }

    boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    boolean isStruck(int row, int column) {
        return !struck.isEmpty() && struck.contains(Grid.key(row, column));
    }

    RowLength lengthOf(int row) {
        return lengths.getOrDefault(row, RowLength.USUAL);
    }

    /** The cell as a person sees it, where the file tells, or as the first look under a condition that applies shows it. */
    Cell seen(int row, int column, Cell cell) {
        String shown = seen.isEmpty() ? null : seen.get(Grid.key(row, column));
        Cell told = shown == null ? cell : cell.seenAs(shown);
        for (ConditionalLook look : looks) {
            Cell through = look.through(row, column, told);
            if (through != null) {
                return through;
            }
        }
        return told;
    }
}
