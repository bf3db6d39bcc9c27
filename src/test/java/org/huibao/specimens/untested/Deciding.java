package org.huibao.specimens.untested;

/** Decides and has no test of its own name. */
final class Deciding {
    static String word(int figure, boolean late) {
        if (late) {
            return "late";
        }
        return switch (figure) {
            case 0 -> "nothing";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "three";
            case 4 -> "four";
            case 5 -> "five";
            case 6 -> "six";
            case 7 -> "seven";
            case 8 -> "eight";
            default -> figure < 0 ? "owed" : "many";
        };
    }
}
