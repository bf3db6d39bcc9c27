package org.huibao.blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.lexicon.BlankWords;
import org.huibao.lexicon.Measures;
import org.huibao.lexicon.PlainText;

/** Blanks whose indicators stand one below the other: 指标名称, 计量单位, 代码, 数量. */
final class Sideways {
    private Sideways() {}

    /** The table turned upright, if it lies on its side. */
    static Optional<BlankTable> upright(BlankTable table) {
        if (!isSideways(table)) {
            return Optional.empty();
        }
        List<Integer> rows = new ArrayList<>(List.of(table.head().bottom()));
        table.body().stream()
                .filter(row -> !table.sheet().filled(row).isEmpty())
                .forEach(rows::add);
        DrawnSheet turned = new DrawnSheet(new TurnedSheet(table.sheet(), rows), DrawnLines.NONE);
        return HeadArea.from(turned, 0).map(head -> table.turned(turned, head));
    }

    /** A column of units of measure, or heads that name who reports beside a stub that names indicators, say so. */
    private static boolean isSideways(BlankTable table) {
        return IntStream.rangeClosed(0, table.head().last()).anyMatch(column -> isOfMeasures(table, column))
                || BlankWords.NAMES_INDICATORS.matches(head(table, 0)) && namesPlaces(table);
    }

    private static boolean isOfMeasures(BlankTable table, int column) {
        long measures = table.body().stream()
                .filter(row -> Measures.whole(table.sheet().own(row, column)).isPresent())
                .count();
        return BlankWords.MEASURE_HEAD.matches(head(table, column))
                && measures * 2 > table.body().size();
    }

    private static boolean namesPlaces(BlankTable table) {
        long places = IntStream.rangeClosed(1, table.head().last())
                .filter(column -> BlankWords.PLACE.matches(head(table, column)))
                .count();
        return places * 2 > table.head().last() && places > 0;
    }

    private static String head(BlankTable table, int column) {
        return PlainText.of(table.sheet().text(table.head().bottom(), column));
    }
}
