package org.huibao.vocabulary;

import java.util.Map;

/**
 * Why a table is what it was taken for; how each of its columns was found stands in its {@link Match}.
 *
 * @param units by the unit's name
 */
public record Grounds(Clue campaign, Clue round, Map<String, Clue> units) {
    /** Of a table that is not at hand any more. */
    public static final Grounds UNKEPT = new Grounds(Clue.of(Clue.By.PERSON), Clue.of(Clue.By.PERSON), Map.of());

    public Grounds {
        units = Map.copyOf(units);
    }
}
