package org.huibao.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** At which place the figures of each column are kept, by the column's key; places are given as columns come. */
final class ColumnPlaces {
    private final Map<String, Integer> places = new ConcurrentHashMap<>();

    synchronized int placed(String column) {
        int next = places.size();
        Integer known = places.putIfAbsent(column, next);
        return known == null ? next : known;
    }

    Optional<Integer> of(String column) {
        return Optional.ofNullable(places.get(column));
    }

    void each(BiConsumer<String, Integer> reader) {
        places.forEach(reader);
    }

    int size() {
        return places.size();
    }
}
