package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * The filled rows of a table, sorted by the unit that each one names or stands under; a 零报告 in place of figures counts.
 *
 * @param units the rows of each unit that the table names, in the table's order
 * @param strangers rows that name no unit and stand under none
 * @param totals total rows of the whole table
 * @param rows every row, in the table's order
 */
record RowsByUnit(
        Map<ReportingUnit, List<FigureRow>> units,
        List<FigureRow> strangers,
        List<FigureRow> totals,
        List<FigureRow> rows) {

    static RowsByUnit of(Names names, List<FigureRow> asLabelled) {
        List<FigureRow> rows = AreaSums.told(SeatRows.told(names, TotalRows.named(asLabelled)));
        RowsByUnit sorted = new RowsByUnit(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), rows);
        boolean nested = isNested(names, rows);
        if (nested && unitsStandBelow(rows)) {
            List<FigureRow> upwards = new ArrayList<>(rows);
            Collections.reverse(upwards);
            sorted.sort(names, upwards, true);
            sorted.units.values().forEach(Collections::reverse);
            List<ReportingUnit> order = new ArrayList<>(sorted.units.keySet());
            Collections.reverse(order);
            order.forEach(unit -> sorted.units.put(unit, sorted.units.remove(unit)));
            Collections.reverse(sorted.totals);
        } else {
            sorted.sort(names, rows, nested);
        }
        sorted.giveTotalToOnlyUnit();
        return sorted;
    }

    /** Whether parts come first and 黄水镇小计 below them. */
    private static boolean unitsStandBelow(List<FigureRow> rows) {
        List<FigureRow> filled = rows.stream()
                .filter(FigureRow::isFilled)
                .filter(row -> row.line().unit() != null || row.line().kind() == StubLine.Kind.OTHER)
                .toList();
        return !filled.isEmpty()
                && filled.get(0).line().unit() == null
                && filled.get(filled.size() - 1).line().unit() != null;
    }

    private void sort(Names names, List<FigureRow> inOrder, boolean nested) {
        ReportingUnit above = nested ? first(inOrder) : null;
        for (FigureRow row : inOrder) {
            ReportingUnit named = row.line().unit();
            above = named == null ? above : named;
            if (row.isFilled()) {
                boolean part =
                        nested && !names.isOnRosterLevel(row.line().label()) && !isStrayUnder(above, inOrder, row);
                put(row, named != null ? named : part ? above : null);
            } else if (row.isNil() && named != null) {
                put(row, named);
            }
        }
    }

    /**
     * A single row of figures below one unit's empty row, where other units have rows of their own and no parts: a remark
     * with numbers rather than that unit's figures.
     */
    private static boolean isStrayUnder(@Nullable ReportingUnit above, List<FigureRow> rows, FigureRow row) {
        List<FigureRow> filled = rows.stream().filter(FigureRow::isFilled).toList();
        long nameless = filled.stream()
                .filter(other -> other.line().unit() == null && other.line().kind() == StubLine.Kind.OTHER)
                .count();
        return nameless == 1
                && row.line().unit() == null
                && filled.stream().anyMatch(other -> other.line().unit() != null)
                && filled.stream()
                        .noneMatch(other -> Objects.equals(other.line().unit(), above));
    }

    private void put(FigureRow row, @Nullable ReportingUnit unit) {
        boolean named = row.line().unit() != null;
        if (!named && row.line().kind() == StubLine.Kind.TOTAL) {
            totals.add(row);
        } else if (unit != null && (named || row.line().kind() == StubLine.Kind.OTHER)) {
            units.computeIfAbsent(unit, key -> new ArrayList<>()).add(row);
        } else if (row.line().kind() == StubLine.Kind.OTHER) {
            strangers.add(row);
        }
    }

    private static @Nullable ReportingUnit first(List<FigureRow> rows) {
        for (FigureRow row : rows) {
            if (row.isFilled() && row.line().unit() != null) {
                return row.line().unit();
            }
        }
        return null;
    }

    /** Whether at least half of the units that are filled in have filled rows beside them that name no unit. */
    private static boolean isNested(Names names, List<FigureRow> rows) {
        int units = 0;
        int parents = 0;
        boolean open = true;
        for (FigureRow row : rows) {
            if (row.isFilled() && row.line().unit() != null) {
                units++;
                open |= units > 1 || parents == 0;
            } else if (row.isFilled()
                    && row.line().kind() == StubLine.Kind.OTHER
                    && !names.isOnRosterLevel(row.line().label())) {
                parents += open ? 1 : 0;
                open = false;
            }
        }
        return units > 0 && parents * 2 >= units;
    }

    /** Where one unit's parts are all that a table holds, its total row is that unit's own. */
    private void giveTotalToOnlyUnit() {
        if (units.size() == 1 && strangers.isEmpty() && totals.size() == 1) {
            Map.Entry<ReportingUnit, List<FigureRow>> only =
                    units.entrySet().iterator().next();
            if (only.getValue().stream().allMatch(row -> row.role() == Row.Role.DETAIL)) {
                only.getValue().add(totals.get(0).totalling(only.getKey()));
            }
        }
    }

    List<FigureRow> filled() {
        return rows.stream().filter(FigureRow::isFilled).toList();
    }

    boolean isEmpty() {
        return units.isEmpty() && strangers.isEmpty() && totals.isEmpty();
    }

    /** Whether the table's total row is at the same time its only unit's own row. */
    boolean isTotalOwn() {
        return units.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> totals.stream()
                        .anyMatch(total -> total.line().row() == row.line().row()));
    }

    /** The rows of a unit that the table names. */
    List<FigureRow> of(ReportingUnit unit) {
        return units.getOrDefault(unit, List.of());
    }
}
