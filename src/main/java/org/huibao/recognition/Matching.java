package org.huibao.recognition;

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
import org.huibao.vocabulary.Column;

/**
 * Which column of the form stands where. Clues are tried from the surest to the weakest; a clue decides only where it
 * points both ways at one. Columns with the same headers are told apart by number, then by unit of measure, then by their
 * order, and by their order only if none of them is missing.
 */
final class Matching {
    private final KnownForm form;
    private final List<Head> heads;
    private final Map<Column, Found> found = new LinkedHashMap<>();
    private final Set<Head> taken = new HashSet<>();
    private final Map<Column, List<Head>> unclear = new LinkedHashMap<>();

    /** A column of the form and where it stands. */
    record Found(Head head, Clue clue) {}

    private Matching(KnownForm form, List<Head> heads) {
        this.form = form;
        this.heads = heads;
    }

    static Matching of(KnownForm form, List<Head> heads) {
        Matching matching = new Matching(form, heads);
        // Where a blank stands above a header, the group to its left may reach over it: plain headers are settled
        // first.
        matching.follow(Clue.HEADER_PATH, head -> head.own().equals(head.inherited()));
        matching.follow(Clue.HEADER_PATH_UNMERGED, head -> true);
        for (Clue clue : Clue.values()) {
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
    List<Head> unclear(Column column) {
        return unclear.getOrDefault(column, List.of());
    }

    List<Head> left() {
        return heads.stream().filter(head -> !taken.contains(head)).toList();
    }

    /** A column whose very headers stand above another column too: which of them is meant, only the sender knows. */
    private void doubtWhatStandsTwice() {
        for (Head head : left()) {
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

    private static boolean isTwin(Column column, List<String> path, Head known, Head head) {
        boolean numbered = column.no() != null
                && column.no().equals(known.number())
                && !column.no().equals(head.number());
        boolean measured = column.unit() != null
                && column.unit().equals(known.measure())
                && head.measure() != null
                && !column.unit().equals(head.measure());
        return !numbered
                && !measured
                && (Clue.HEADER_PATH.tells(column, path, head) || Clue.HEADER_PATH_UNMERGED.tells(column, path, head));
    }

    /** 乡镇 reads much like 乡镇级, but heads the names. */
    private boolean isStub(Head head) {
        return head.own().stream().anyMatch(form.stubs()::contains);
    }

    private void follow(Clue clue, Predicate<Head> asked) {
        Map<Set<Head>, List<Column>> groups = new LinkedHashMap<>();
        for (int i = 0; i < form.paths().size(); i++) {
            Column column = form.form().columns().get(i);
            List<String> path = form.paths().get(i);
            Set<Head> told = found.containsKey(column)
                    ? Set.of()
                    : heads.stream()
                            .filter(head -> !taken.contains(head) && asked.test(head))
                            .filter(head -> clue.tells(column, path, head))
                            .collect(Collectors.toSet());
            if (!told.isEmpty()) {
                groups.computeIfAbsent(told, key -> new ArrayList<>()).add(column);
            }
        }
        Set<Head> seen = new HashSet<>();
        Set<Head> contested = groups.keySet().stream()
                .flatMap(Set::stream)
                .filter(head -> !seen.add(head))
                .collect(Collectors.toSet());
        groups.forEach(
                (told, columns) -> settle(clue, columns, told, told.stream().anyMatch(contested::contains)));
    }

    /** @param shared whether the clue points from columns outside these at some of the heads, too */
    private void settle(Clue clue, List<Column> columns, Set<Head> told, boolean shared) {
        List<Head> candidates = heads.stream()
                .filter(head -> told.contains(head) && !taken.contains(head))
                .toList();
        if (columns.size() == 1 && candidates.size() == 1 && !shared) {
            take(columns.get(0), candidates.get(0), clue);
        } else if (clue == Clue.HEADER_PATH || clue == Clue.HEADER_PATH_UNMERGED) {
            tellApart(clue, columns, candidates);
        }
    }

    private void tellApart(Clue clue, List<Column> columns, List<Head> candidates) {
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
        List<Head> rest =
                candidates.stream().filter(head -> !taken.contains(head)).toList();
        if (open.size() == rest.size()) {
            for (int i = 0; i < open.size(); i++) {
                take(open.get(i), rest.get(i), clue);
            }
        } else {
            open.forEach(column -> unclear.put(column, rest));
        }
    }

    private void pair(Clue clue, List<Column> columns, List<Head> candidates, BiPredicate<Column, Head> fits) {
        for (Column column : columns) {
            List<Head> fitting = candidates.stream()
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

    private void take(Column column, Head head, Clue clue) {
        found.put(column, new Found(head, clue));
        taken.add(head);
        unclear.remove(column);
    }
}
