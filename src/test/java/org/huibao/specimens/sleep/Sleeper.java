package org.huibao.specimens.sleep;

/** Waits by itself. */
final class Sleeper {
    static void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
