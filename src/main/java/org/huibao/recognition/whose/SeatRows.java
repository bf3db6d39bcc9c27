package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Row;

/**
 * A row of the unit's own office or seat, 黄水镇本级 or 黄水镇政府, is one of its parts where others stand beside it and the figures say so: a
 * total is right only with it, or, without a total, it is nothing like the sum of the others.
 */
final class SeatRows {
    private SeatRows() {}

    static List<FigureRow> told(Names names, List<FigureRow> rows) {
        List<FigureRow> filled = rows.stream().filter(FigureRow::isFilled).toList();
        List<ReportingUnit> units = filled.stream()
                .map(row -> row.line().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FigureRow> seats = filled.stream()
                .filter(row -> row.line().kind() == StubLine.Kind.UNIT
                        && !names.isWholeName(row.line().label()))
                .toList();
        if (units.size() != 1 || seats.size() != 1) {
            return rows;
        }
        FigureRow seat = seats.get(0);
        return isPart(seat, filled)
                ? rows.stream()
                        .map(row -> row == seat ? row.as(StubLine.Kind.SEAT, units.get(0)) : row)
                        .toList()
                : rows;
    }

    /** @param filled the rows of the table, this one among them */
    static boolean isPart(FigureRow seat, List<FigureRow> filled) {
        List<Row> others = filled.stream()
                .filter(row -> row != seat && row.role() == Row.Role.DETAIL)
                .filter(row -> row.line().kind() != StubLine.Kind.SUBTOTAL)
                .map(row -> row.as(Row.Role.DETAIL))
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        Row own = seat.as(Row.Role.DETAIL);
        Optional<Row> whole = filled.stream()
                .filter(row -> row != seat && row.role() != Row.Role.DETAIL)
                .map(row -> row.as(Row.Role.TOTAL))
                .findFirst();
        List<Row> all = new ArrayList<>(others);
        all.add(own);
        return whole.map(total -> Subtotal.agreeing(total, all) > Subtotal.agreeing(total, others))
                .orElseGet(() -> Subtotal.agreeing(own, others) * 2
                        < own.entries().keySet().stream()
                                .filter(column -> own.figure(column).isPresent())
                                .count());
    }
}
