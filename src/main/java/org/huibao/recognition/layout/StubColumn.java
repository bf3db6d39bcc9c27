package org.huibao.recognition.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibao.lexicon.HeadWords;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Names;
import org.huibao.recognition.words.Thresholds;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.ReportingUnit;

/** Finds the stub of a table (甲栏) and the columns beside it that say something of a row's name. */
final class StubColumn {
    private final Page page;
    private final List<ColumnHead> left;
    private final Set<Integer> free;
    private final Set<Integer> sequences;
    private final int first;
    private final int firstData;
    private final int end;

    /**
     * @param left the heads that are no column of the form
     * @param first the page's first column that is one
     */
    StubColumn(Page page, List<ColumnHead> left, int first, int firstData, int end) {
        this.page = page;
        this.left = left;
        this.free = columns(left, head -> true);
        this.sequences = columns(left, head -> head.own().stream().anyMatch(HeadWords.SEQUENCE::matches));
        this.first = first;
        this.firstData = firstData;
        this.end = Math.min(end, firstData + Thresholds.FIRST_ROWS);
    }

    /** The column with the form's stub header, else the one that names most units, else the first with words; or -1. */
    int find(KnownForm form, Names names) {
        List<Integer> named = left.stream()
                .filter(head -> head.own().stream().anyMatch(form.stubs()::contains))
                .map(ColumnHead::column)
                .toList();
        if (!named.isEmpty()) {
            return nearest(named, names);
        }
        int best = -1;
        long most = 0;
        for (int column = 0; column < page.columns(); column++) {
            long units = isFree(column) ? units(names, column) : 0;
            if (units > most) {
                most = units;
                best = column;
            }
        }
        return best >= 0 ? best : firstWords();
    }

    /** Of two tables side by side each has its stub: the one next to the figures is theirs. */
    private int nearest(List<Integer> named, Names names) {
        return named.stream()
                .filter(column -> column < first && units(names, column) > 0)
                .max(Comparator.naturalOrder())
                .orElse(named.get(0));
    }

    /** Where units are named that the stub does not name, beside the table or in a table of their own; empty for nowhere. */
    Optional<Place> elsewhere(int stub, Names names) {
        Set<ReportingUnit> known = named(names, stub);
        for (int column = 0; column < page.columns(); column++) {
            Set<ReportingUnit> others = isFree(column) && column != stub ? named(names, column) : Set.of();
            if (others.size() >= 2 && others.stream().noneMatch(known::contains) && !page.isColumnHidden(column)) {
                return Optional.of(page.placeOf(firstData, column));
            }
        }
        return Optional.empty();
    }

    private Set<ReportingUnit> named(Names names, int column) {
        return column < 0
                ? Set.of()
                : IntStream.range(firstData, end)
                        .mapToObj(row -> page.ownText(row, column))
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> names.unit(text).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the column may say something of a row's name: it stands before the figures and holds none itself. */
    boolean isLabel(int column) {
        return column < first && (!holdsFigures(column) || isSequence(column));
    }

    boolean holdsFigures(int column) {
        for (int row = firstData; row < end; row++) {
            if (page.isNumber(row, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int column) {
        return column < first || free.contains(column);
    }

    private long units(Names names, int column) {
        long units = 0;
        for (int row = firstData; row < end; row++) {
            String text = page.ownText(row, column);
            units += !text.isBlank() && names.unit(text).isPresent() ? 1 : 0;
        }
        return units;
    }

    private int firstWords() {
        for (int column = 0; column < first; column++) {
            for (int row = firstData; row < end; row++) {
                if (!page.ownText(row, column).isBlank() && !page.isNumber(row, column) && !isSequence(column)) {
                    return column;
                }
            }
        }
        return -1;
    }

    private boolean isSequence(int column) {
        return sequences.contains(column);
    }

    private static Set<Integer> columns(List<ColumnHead> heads, Predicate<ColumnHead> chosen) {
        return heads.stream().filter(chosen).map(ColumnHead::column).collect(Collectors.toUnmodifiableSet());
    }
}
