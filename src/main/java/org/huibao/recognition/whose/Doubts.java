package org.huibao.recognition.whose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huibao.lexicon.PartWords;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.WrittenNumber;
import org.huibao.recognition.layout.FigureRow;
import org.huibao.recognition.layout.StubLine;
import org.huibao.recognition.words.Ending;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a unit from rows that only stand among them. Nothing is a part that is not named like one, that adds
 * up others, or that names what others are parts of.
 */
final class Doubts {
    private final List<FigureRow> parts;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> endings = new HashMap<>();
    private final Set<Integer> sums;

    private Doubts(List<FigureRow> parts) {
        this.parts = parts;
        for (FigureRow part : parts) {
            String name = PlainText.of(part.line().label());
            names.add(name);
            endings.merge(Ending.of(part.line().label()), 1, Integer::sum);
        }
        this.sums = SumsOfOthers.among(parts.stream().map(FigureRow::addends).toList());
    }

    static List<Doubt> among(List<FigureRow> parts) {
        Doubts doubts = new Doubts(parts);
        List<Doubt> found = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Row row = parts.get(at).as(Row.Role.DETAIL);
            doubts.why(at).map(why -> new Doubt(row, why)).ifPresent(found::add);
        }
        return found;
    }

    /** A row that is the sum of all of them, figure by figure, leaves no doubt that they are its parts. */
    static List<Doubt> among(List<FigureRow> parts, @Nullable Row whole) {
        if (whole == null || parts.isEmpty()) {
            return among(parts);
        }
        List<Row> added = parts.stream().map(part -> part.as(Row.Role.DETAIL)).toList();
        Set<String> columns = parts.get(0).summing().keySet();
        return Subtotal.isSum(whole, added, columns) ? List.of() : among(parts);
    }

    private Optional<Doubt.Why> why(int at) {
        String name = names.get(at);
        if (parts.get(at).line().kind() == StubLine.Kind.SEAT) {
            return Optional.of(Doubt.Why.ABOVE);
        }
        if (PartWords.saysNoPart(name)) {
            return Optional.of(Doubt.Why.NO_PART);
        }
        if (parts.get(at).isOverRows()) {
            return Optional.of(Doubt.Why.FORMULA);
        }
        if (sums.contains(at)) {
            return Optional.of(Doubt.Why.SUM);
        }
        if (isAbove(at)) {
            return Optional.of(Doubt.Why.ABOVE);
        }
        return isNamedLikePart(at) ? Optional.empty() : Optional.of(Doubt.Why.STRANGE);
    }

    private boolean isNamedLikePart(int at) {
        String name = names.get(at);
        int alike = endings.getOrDefault(Ending.of(parts.get(at).line().label()), 0);
        return PartWords.level(name).isPresent()
                || !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1)) && isList(alike);
    }

    private boolean isList(int alike) {
        return alike >= Thresholds.ROWS_OF_LIST && alike * 2 >= parts.size();
    }

    /** 金河村 above 金河村1组, 东片 above 东山村, 一、 above 1、 or above no number: the rows right below are parts of it. */
    private boolean isAbove(int at) {
        if (at + 1 == parts.size()) {
            return false;
        }
        String name = names.get(at);
        String next = names.get(at + 1);
        return next.length() > name.length() && !name.isEmpty() && next.startsWith(name)
                || isOfHigherLevel(name, next)
                || isOfHigherNumber(name, next);
    }

    private static boolean isOfHigherLevel(String name, String next) {
        return PartWords.level(name)
                .flatMap(level -> PartWords.level(next).map(level::isAbove))
                .orElse(false);
    }

    private static boolean isOfHigherNumber(String name, String next) {
        int outer = WrittenNumber.listLevel(name);
        int inner = WrittenNumber.listLevel(next);
        return outer > 0 && (inner > outer || inner == 0);
    }
}
