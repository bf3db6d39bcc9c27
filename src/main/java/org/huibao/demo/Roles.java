package org.huibao.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Which township does what, by its place in the roster of 33. */
final class Roles {
    /** Sends its numbers as texts. */
    static final int WRITES_NUMBERS_AS_TEXT = 7;
    /** Types a wrong total in the first round and corrects it when its table comes back. */
    static final int MISCOUNTS = 9;
    /** Reports only this month in the second round, less than before; what it means is what it sends. */
    static final int FORGETS_WHAT_IT_SAID = 3;
    /** Sends after the first round was due. */
    static final int IS_LATE = 31;
    /** Never answers. */
    static final int IS_SILENT = 32;

    /** They hand their files to a clerk of the county, who drops them into the folder. */
    private static final int FIRST_BY_HAND = 20;

    private static final int LAST_BY_HAND = 25;

    private Roles() {}

    static boolean byHand(int number) {
        return number >= FIRST_BY_HAND && number <= LAST_BY_HAND;
    }

    static List<Integer> between(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
