package org.huibao.recognition.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huibao.recognition.words.KnownForm;
import org.huibao.vocabulary.Column;

/**
 * Which column of the form stands where. Clues are tried from the surest to the weakest; a clue decides only where it
 * points both ways at one. Columns with the same headers are told apart by number, then by unit of measure, then by their
 * order, and by their order only if none of them is missing.
 */
final class ColumnMatching {
    private final KnownForm form;
    private final List<ColumnHead> heads;
    private final Map<Column, Found> found = new LinkedHashMap<>();
    private final Set<ColumnHead> taken = new HashSet<>();
    private final Map<Column, List<ColumnHead>> unclear = new LinkedHashMap<>();

    /** A column of the form and where it stands. */
    record Found(ColumnHead head, ColumnClue clue) {}

    private ColumnMatching(KnownForm form, List<ColumnHead> heads) {
        this.form = form;
        this.heads = heads;
    }

    static ColumnMatching of(KnownForm form, List<ColumnHead> heads) {
        ColumnMatching matching = new ColumnMatching(form, heads);
        // Where a blank stands above a header, the group to its left may reach over it: plain headers are settled
        // first.
        matching.follow(ColumnClue.HEADER_PATH, head -> head.own().equals(head.inherited()));
        matching.follow(ColumnClue.HEADER_PATH_UNMERGED, head -> true);
        for (ColumnClue clue : ColumnClue.values()) {
            matching.follow(clue, head -> !clue.isDoubtful() || !matching.isStub(head));
        }
        matching.doubtWhatStandsTwice();
        return matching;
    }

    Optional<Found> found(Column column) {
        return Optional.ofNullable(found.get(column));
    }

    int size() {
        return found.size();
    }

    /** The heads that could be the column's but for others that could be too; empty where nothing stands in question. */
    List<ColumnHead> unclear(Column column) {
        return unclear.getOrDefault(column, List.of());
    }

    List<ColumnHead> left() {
        return heads.stream().filter(head -> !taken.contains(head)).toList();
    }

    /** A column whose very headers stand above another column too: which of them is meant, only the sender knows. */
    private void doubtWhatStandsTwice() {
        for (ColumnHead head : left()) {
            for (int i = 0; i < form.paths().size(); i++) {
                Column column = form.form().columns().get(i);
                Found known = found.get(column);
                if (known != null && isTwin(column, form.paths().get(i), known.head(), head)) {
                    found.remove(column);
                    taken.remove(known.head());
                    unclear.put(column, List.of(known.head(), head));
                }
            }
        }
    }

    private static boolean isTwin(Column column, List<String> path, ColumnHead known, ColumnHead head) {
        boolean numbered = column.no() != null
                && column.no().equals(known.number())
                && !column.no().equals(head.number());
        boolean measured = column.unit() != null
                && column.unit().equals(known.measure())
                && head.measure() != null
                && !column.unit().equals(head.measure());
        return !numbered
                && !measured
                && (ColumnClue.HEADER_PATH.tells(column, path, head)
                        || ColumnClue.HEADER_PATH_UNMERGED.tells(column, path, head));
    }

    /** 乡镇 reads much like 乡镇级, but heads the names. */
    private boolean isStub(ColumnHead head) {
        return head.own().stream().anyMatch(form.stubs()::contains);
    }

    private void follow(ColumnClue clue, Predicate<ColumnHead> asked) {
        Map<Set<ColumnHead>, List<Column>> groups = new LinkedHashMap<>();
        for (int i = 0; i < form.paths().size(); i++) {
            Column column = form.form().columns().get(i);
            List<String> path = form.paths().get(i);
            Set<ColumnHead> told = found.containsKey(column)
                    ? Set.of()
                    : heads.stream()
                            .filter(head -> !taken.contains(head) && asked.test(head))
                            .filter(head -> clue.tells(column, path, head))
                            .collect(Collectors.toSet());
            if (!told.isEmpty()) {
                groups.computeIfAbsent(told, key -> new ArrayList<>()).add(column);
            }
        }
        Set<ColumnHead> seen = new HashSet<>();
        Set<ColumnHead> contested = groups.keySet().stream()
                .flatMap(Set::stream)
                .filter(head -> !seen.add(head))
                .collect(Collectors.toSet());
        groups.forEach(
                (told, columns) -> settle(clue, columns, told, told.stream().anyMatch(contested::contains)));
    }

    /** @param shared whether the clue points from columns outside these at some of the heads, too */
    private void settle(ColumnClue clue, List<Column> columns, Set<ColumnHead> told, boolean shared) {
        List<ColumnHead> candidates = heads.stream()
                .filter(head -> told.contains(head) && !taken.contains(head))
                .toList();
        if (columns.size() == 1 && candidates.size() == 1 && !shared) {
            take(columns.get(0), candidates.get(0), clue);
        } else if (clue == ColumnClue.HEADER_PATH || clue == ColumnClue.HEADER_PATH_UNMERGED) {
            tellApart(clue, columns, candidates);
        }
    }

    private void tellApart(ColumnClue clue, List<Column> columns, List<ColumnHead> candidates) {
        pair(
                clue,
                columns,
                candidates,
                (column, head) -> column.no() != null && column.no().equals(head.number()));
        pair(
                clue,
                columns,
                candidates,
                (column, head) -> column.unit() != null && Objects.equals(column.unit(), head.measure()));
        List<Column> open =
                columns.stream().filter(column -> !found.containsKey(column)).toList();
        List<ColumnHead> rest =
                candidates.stream().filter(head -> !taken.contains(head)).toList();
        if (open.size() == rest.size()) {
            for (int i = 0; i < open.size(); i++) {
                take(open.get(i), rest.get(i), clue);
            }
        } else {
            open.forEach(column -> unclear.put(column, rest));
        }
    }

    private void pair(
            ColumnClue clue, List<Column> columns, List<ColumnHead> candidates, BiPredicate<Column, ColumnHead> fits) {
        for (Column column : columns) {
            List<ColumnHead> fitting = candidates.stream()
                    .filter(head -> !taken.contains(head) && fits.test(column, head))
                    .toList();
            boolean only = fitting.size() == 1
                    && columns.stream()
                                    .filter(other -> !found.containsKey(other) && fits.test(other, fitting.get(0)))
                                    .count()
                            == 1;
            if (only && !found.containsKey(column)) {
                take(column, fitting.get(0), clue);
            }
        }
    }

    private void take(Column column, ColumnHead head, ColumnClue clue) {
        found.put(column, new Found(head, clue));
        taken.add(head);
        unclear.remove(column);
    }
}
