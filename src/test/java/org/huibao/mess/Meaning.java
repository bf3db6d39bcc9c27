package org.huibao.mess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.FindingCode;

/** What the sender of a file means, and what the program must at least do about each figure. */
final class Meaning {
    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    private final Map<String, Demand> demands = new HashMap<>();
    private final List<Set<FindingCode>> expected = new ArrayList<>();
    private boolean harmless = true;

    /** What must become of a figure. */
    enum Demand {
        /** Taken as it is meant. */
        SAME,
        /** Taken as it is meant, with a note that shows what stands there and what was taken. */
        NOTED,
        /** Taken as it is meant, or asked about. */
        EITHER,
        /** Asked about, whatever is taken. */
        TOLD
    }

    void mean(String unit, String column, String figure) {
        figures.computeIfAbsent(unit, key -> new LinkedHashMap<>()).put(column, figure);
    }

    /** Nothing is meant to stand there any more. */
    void forget(String unit, String column) {
        figures.getOrDefault(unit, Map.of()).remove(column);
    }

    void forget(String unit) {
        figures.remove(unit);
    }

    void demand(String unit, String column, Demand demand) {
        demands.merge(unit + "|" + column, demand, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        harmless &= demand.compareTo(Demand.NOTED) <= 0;
    }

    void demand(String column, Demand demand) {
        figures.forEach((unit, meant) -> {
            if (meant.containsKey(column)) {
                demand(unit, column, demand);
            }
        });
        harmless &= demand.compareTo(Demand.NOTED) <= 0;
    }

    void demandOfUnit(String unit, Demand demand) {
        figures.getOrDefault(unit, Map.of()).keySet().forEach(column -> demand(unit, column, demand));
        harmless &= demand.compareTo(Demand.NOTED) <= 0;
    }

    void demandOfAll(Demand demand) {
        figures.keySet().forEach(unit -> demandOfUnit(unit, demand));
    }

    /** The figures are meant as they stand; something else is wrong, and must be told by one of these codes, if any. */
    void expect(FindingCode... anyOf) {
        harmless = false;
        if (anyOf.length > 0) {
            expected.add(Set.of(anyOf));
        }
    }

    List<Set<FindingCode>> expected() {
        return expected;
    }

    Demand demand(String unit, String column) {
        return demands.getOrDefault(unit + "|" + column, Demand.SAME);
    }

    Map<String, String> figures(String unit) {
        return figures.getOrDefault(unit, Map.of());
    }

    Iterable<String> units() {
        return figures.keySet();
    }

    int size() {
        return figures.values().stream().mapToInt(Map::size).sum();
    }

    /** Whether an error would be false whatever it said. */
    boolean isHarmless() {
        return harmless;
    }
}
