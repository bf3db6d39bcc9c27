package org.huibao.recognition.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the names that stand in a text without going through all names: by how they begin, and then by how long those are that
 * begin so.
 */
final class NamesInText {
    /** What does a name more briefly says too little within a text. */
    private static final int SHORTEST = 3;

    private static final int BEGINNING = 2;

    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, TreeSet<Integer>> lengths = new HashMap<>();

    NamesInText(Collection<String> names) {
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                order.put(name, order.size());
                lengths.computeIfAbsent(name.substring(0, BEGINNING), first -> new TreeSet<>())
                        .add(name.length());
            }
        }
    }

    /** In the order of the names, each once. */
    Collection<String> in(String text) {
        Map<Integer, String> found = new TreeMap<>();
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            TreeSet<Integer> alike = lengths.get(text.substring(at, at + BEGINNING));
            if (alike != null) {
                for (int length : alike.headSet(text.length() - at, true)) {
                    String name = text.substring(at, at + length);
                    Integer place = order.get(name);
                    if (place != null) {
                        found.put(place, name);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }
}
