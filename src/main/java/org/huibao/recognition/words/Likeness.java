package org.huibao.recognition.words;

import java.util.HashSet;
import java.util.Set;

/** How alike two stems are. */
public final class Likeness {
    private Likeness() {}

    /** Whether one is the other with something added: the characters of the shorter one stand in the longer one, in order. */
    public static boolean isShortened(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return shorter.length() >= 2 && found == shorter.length();
    }

    /** How many of 100 neighbouring pairs of characters they share (Dice's coefficient). */
    public static int percent(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return one.equals(other) ? 100 : 0;
        }
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return 200 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Whether a single character was mistyped, left out, added or swapped with its neighbour. */
    static boolean isSlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        return left.length() <= 1 && right.length() <= 1
                || left.length() == 2 && reversed(left).equals(right);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
