package org.huibao.checking;

import java.util.Arrays;

/** Sizes in their order. One that changes is moved to where it belongs, which costs little however many there are. */
final class Ordered {
    /** So many on either side, of five, say nothing about how far apart the others lie: no size can widen what it is held against. */
    private static final int OUTERMOST = 5;

    private int[] all;
    private int count;

    /** @param some in any order; {@link Size#NONE} is left out */
    Ordered(int... some) {
        all = some.clone();
        Arrays.sort(all);
        while (count < all.length && all[count] == Size.NONE) {
            count++;
        }
        all = Arrays.copyOfRange(all, count, all.length);
        count = all.length;
    }

    int count() {
        return count;
    }

    int median() {
        return all[count / 2];
    }

    /** How far apart all but the outermost lie. */
    int spread() {
        int left = count / OUTERMOST;
        return all[count - 1 - left] - all[left];
    }

    /** How far apart all others lie, the outermost among them. */
    int spreadWithout(int one) {
        int least = all[0] == one ? all[1] : all[0];
        int most = all[count - 1] == one ? all[count - 2] : all[count - 1];
        return most - least;
    }

    boolean liesWithin(int least, int most) {
        return count == 0 || all[0] >= least && all[count - 1] <= most;
    }

    /** How far it is from one of them to the next one towards the middle, or to another one of the same size. */
    int gap(int one, boolean isHigh) {
        int at = Arrays.binarySearch(all, 0, count, one);
        boolean isShared = at > 0 && all[at - 1] == one || at + 1 < count && all[at + 1] == one;
        if (isShared) {
            return 0;
        }
        int inner = isHigh ? at - 1 : at + 1;
        return inner < 0 || inner == count ? Integer.MAX_VALUE : Math.abs(one - all[inner]);
    }

    /** @param old one of them, or {@link Size#NONE} where there was none */
    void exchange(int old, int now) {
        if (old != Size.NONE) {
            int at = Arrays.binarySearch(all, 0, count, old);
            count--;
            System.arraycopy(all, at + 1, all, at, count - at);
        }
        if (now != Size.NONE) {
            int found = Arrays.binarySearch(all, 0, count, now);
            int at = found < 0 ? -found - 1 : found;
            all = count == all.length ? Arrays.copyOf(all, count + 1 + count / OUTERMOST) : all;
            System.arraycopy(all, at, all, at + 1, count - at);
            all[at] = now;
            count++;
        }
    }
}
