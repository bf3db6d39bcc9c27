package org.huibao.specimens.pure.checking;

/** Checks by the stop-watch. */
public final class Timed {
    private Timed() {}

    public static long now() {
        return System.nanoTime();
    }
}
