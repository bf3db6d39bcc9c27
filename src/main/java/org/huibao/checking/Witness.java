package org.huibao.checking;

import java.util.BitSet;
import org.huibao.vocabulary.Column;
import org.jspecify.annotations.Nullable;

/**
 * What units have in common in one column: so much per head of another column, or so much by itself. All in sizes: how many times
 * one value is another is their difference.
 *
 * @param per the column that counts the heads, or null
 * @param values those of all units that have one
 * @param figures the sizes of the units' figures, each at its place, or {@link Size#NONE}
 * @param heads those of what is counted, or null
 */
record Witness(Column column, @Nullable Column per, Ordered values, int[] figures, int @Nullable [] heads) {
    /** A unit and five others; fewer say nothing about what is usual. */
    static final int FEWEST = 6;

    private static final int LEAST_PER_HEAD = Size.times(5);
    private static final int LEAST_ALONE = Size.times(8);
    /** Of fewer units even the outermost say how far values lie apart, and of two columns some go together by chance. */
    private static final int FEW = 12;

    private static final int CLOSE = Size.times(2);
    /** Where values lie further apart than this a small one is nothing odd: parts of a whole may come close to 0. */
    private static final int LOOSE = Size.times(2);
    /** The same for values of which none is left out. */
    private static final int LOOSE_AMONG_FEW = Size.times(3);

    private static final int APART = Size.times(3);
    /** No tail of usual values reaches as far up as 元 taken for 万元. */
    private static final int BEYOND = Size.times(100);
    /** Nor as far down as 万元 taken for 元. */
    private static final int BELOW = Size.times(1000);

    static int ratio(int figure, int heads) {
        return figure == Size.NONE || heads == Size.NONE ? Size.NONE : figure - heads;
    }

    /** The size of the unit's value, or {@link Size#NONE}. */
    int ratio(int unit) {
        return heads == null ? figures[unit] : ratio(figures[unit], heads[unit]);
    }

    boolean knows(int unit) {
        return ratio(unit) != Size.NONE;
    }

    int spread() {
        return values.spread();
    }

    /** How many times the unit's value is the usual one, or the usual one its value. */
    int apart(int unit) {
        return Math.abs(off(unit));
    }

    private int off(int unit) {
        return ratio(unit) - values.median();
    }

    /** Whether the other units' two columns go together so well that one of the two is wrong where they do not. */
    boolean isClose(int unit) {
        return spread(unit) <= CLOSE + Size.SAME;
    }

    /**
     * Whether the unit's value lies much further out than the others' own spread, in any case so many times, and by
     * itself: usual values thin out towards their ends, a slip leaves a gap.
     */
    boolean leavesOut(int unit) {
        int spread = spread(unit);
        boolean isHigh = off(unit) > 0;
        return apart(unit) > Math.max(2L * spread, least()) + Size.SAME
                && (isHigh || !isLoose(spread) || apart(unit) >= BELOW - Size.SAME)
                && (off(unit) >= BEYOND - Size.SAME || values.gap(ratio(unit), isHigh) >= APART - Size.SAME);
    }

    /** The units that it may leave out; it leaves out no other. */
    BitSet doubted() {
        return beyond(values.median(), Math.max(isOfMany() ? 2L * values.spread() : 0, least()));
    }

    /** The units whose values lie further than that from the middle. */
    BitSet beyond(int middle, long far) {
        int least = (int) Math.max(Size.NONE + 1L, middle - far);
        int most = (int) Math.min(Integer.MAX_VALUE, middle + far);
        BitSet beyond = new BitSet();
        if (values.liesWithin(least, most)) {
            return beyond;
        }
        for (int unit = 0; unit < figures.length; unit++) {
            int ratio = ratio(unit);
            if ((ratio < least || ratio > most) && ratio != Size.NONE) {
                beyond.set(unit);
            }
        }
        return beyond;
    }

    private int least() {
        return per == null ? LEAST_ALONE : LEAST_PER_HEAD;
    }

    private boolean isLoose(int spread) {
        return spread > (isOfMany() ? LOOSE : LOOSE_AMONG_FEW) + Size.SAME;
    }

    private boolean isOfMany() {
        return values.count() >= FEW;
    }

    private int spread(int unit) {
        return isOfMany() ? values.spread() : values.spreadWithout(ratio(unit));
    }
}
