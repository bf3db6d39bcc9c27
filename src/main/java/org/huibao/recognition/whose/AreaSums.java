package org.huibao.recognition.whose;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huibao.lexicon.PartWords;
import org.huibao.lexicon.PlainText;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;

/**
 * Rows of a list of units that are named after an area, 区级, 县级 or 市辖区, and show the sums of units beside them: they add up units and are
 * none, whatever they are called.
 */
final class AreaSums {
    private AreaSums() {}

    static List<FigureRow> told(List<FigureRow> rows) {
        List<FigureRow> filled = rows.stream()
                .filter(FigureRow::isFilled)
                .filter(row ->
                        row.line().kind() == StubLine.Kind.UNIT || row.line().kind() == StubLine.Kind.OTHER)
                .filter(row -> row.line().unit() != null || !isPart(row))
                .toList();
        long units = filled.stream()
                .map(row -> row.line().unit())
                .filter(unit -> unit != null)
                .distinct()
                .count();
        if (units < 2 || units == filled.size()) {
            return rows;
        }
        Set<Integer> sums =
                SumsOfOthers.among(filled.stream().map(FigureRow::addends).toList());
        List<FigureRow> areas = IntStream.range(0, filled.size())
                .filter(sums::contains)
                .mapToObj(filled::get)
                .filter(row -> row.line().unit() == null)
                .toList();
        return areas.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> areas.contains(row) ? row.as(StubLine.Kind.SUBTOTAL, null) : row)
                        .toList();
    }

    /** Named like what lies within a unit, so that it adds up no units. */
    private static boolean isPart(FigureRow row) {
        return PartWords.level(PlainText.of(row.line().label()))
                .filter(level -> level == PartWords.Level.VILLAGE || level == PartWords.Level.GROUP)
                .isPresent();
    }
}
