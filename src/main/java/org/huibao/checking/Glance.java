package org.huibao.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Column;

/**
 * A first look at how large the units' figures are, in whole numbers: the binary logarithm of each, in so many steps for every
 * doubling. Nearly every unit is seen by that alone to lie among the others; of the rest {@link Witness} tells exactly.
 */
final class Glance {
    private static final int DOUBLING = 1 << 10;
    /** A thousand times the steps of ten times. */
    private static final long TEN_TIMES = 3_401_654;

    /**
     * Four times. Between two doublings a logarithm is taken for straight, which makes it up to a twelfth of a doubling too
     * small, and four of them meet where a ratio is held against the usual one. A {@link Witness} objects only beyond five
     * times, which is a third of a doubling further.
     */
    private static final int FAR = 2 * DOUBLING;

    private static final int NONE = Integer.MIN_VALUE;

    private final List<? extends Peer> peers;
    private final int looked;
    private final Map<Column, int[]> sizes = new HashMap<>();

    /** @param looked how many of the peers are looked at, the first of them; the others are what they are held against */
    Glance(List<? extends Peer> peers, int looked) {
        this.peers = peers;
        this.looked = looked;
    }

    /**
     * The units that may stand out in the column, by their places; all others do not.
     *
     * @param counts what the column may go with; by itself it is looked at where a unit has none of them
     */
    BitSet outside(Column column, List<Column> counts) {
        BitSet outside = new BitSet();
        BitSet held = new BitSet();
        for (Column per : counts) {
            if (per != column) {
                hold(ratios(sizes(column), sizes(per)), held, outside);
            }
        }
        BitSet alone = new BitSet();
        hold(sizes(column), new BitSet(), alone);
        alone.andNot(held);
        outside.or(alone);
        return outside;
    }

    private void hold(int[] ratios, BitSet held, BitSet outside) {
        int size = 0;
        int least = Integer.MAX_VALUE;
        int most = NONE;
        for (int ratio : ratios) {
            if (ratio != NONE) {
                size++;
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
        }
        if (size < Band.FEWEST) {
            return;
        }
        // where all lie together, whichever of them is the usual one
        boolean apart = (long) most - least > FAR;
        int usual = apart ? median(ratios, size) : least;
        for (int unit = 0; unit < looked; unit++) {
            if (ratios[unit] != NONE) {
                held.set(unit);
                if (apart && Math.abs(ratios[unit] - usual) > FAR) {
                    outside.set(unit);
                }
            }
        }
    }

    /** The middle one of those that there are, the larger of two: parted again and again around one of them until it is alone. */
    private static int median(int[] ratios, int size) {
        int[] known = ratios.clone();
        int sought = known.length - size + size / 2;
        int low = 0;
        int high = known.length - 1;
        while (low < high) {
            int around = known[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (known[left] < around) {
                    left++;
                }
                while (known[right] > around) {
                    right--;
                }
                if (left <= right) {
                    int other = known[left];
                    known[left++] = known[right];
                    known[right--] = other;
                }
            }
            if (sought <= right) {
                high = right;
            } else if (sought >= left) {
                low = left;
            } else {
                return known[sought];
            }
        }
        return known[sought];
    }

    private static int[] ratios(int[] figures, int[] heads) {
        int[] ratios = new int[figures.length];
        for (int at = 0; at < ratios.length; at++) {
            ratios[at] = figures[at] == NONE || heads[at] == NONE ? NONE : figures[at] - heads[at];
        }
        return ratios;
    }

    private int[] sizes(Column column) {
        return sizes.computeIfAbsent(column, first -> {
            int[] all = new int[peers.size()];
            for (int at = 0; at < all.length; at++) {
                all[at] = Witness.positive(peers.get(at), column)
                        .map(Glance::size)
                        .orElse(NONE);
            }
            return all;
        });
    }

    private static int size(BigDecimal figure) {
        BigInteger digits = figure.unscaledValue();
        int doublings = digits.bitLength() - 1;
        // the eleven leading bits: one, and how far to the next doubling
        int leading = digits.shiftRight(doublings - 10).intValue();
        return doublings * DOUBLING + leading - DOUBLING - (int) (figure.scale() * TEN_TIMES / 1_000);
    }
}
