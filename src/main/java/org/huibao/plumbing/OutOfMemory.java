package org.huibao.plumbing;

import java.io.PrintStream;
import java.util.function.IntConsumer;

/**
 * Ends the process when a thread dies for want of memory: what is left would live on without its schedule or its doors. What a
 * document wants too much is caught where it is read and never comes here.
 */
final class OutOfMemory implements Thread.UncaughtExceptionHandler {
    /** Told apart by supervisors from a wrong setting (2) and what nobody foresaw (1). */
    static final int EXIT = 3;

    private final PrintStream console;
    private final IntConsumer end;

    OutOfMemory(PrintStream console, IntConsumer end) {
        this.console = console;
        this.end = end;
    }

    /** From now on, for every thread that looks after itself no better. */
    static void endsTheProcess() {
        Thread.setDefaultUncaughtExceptionHandler(new OutOfMemory(System.err, Runtime.getRuntime()::halt));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable trouble) {
        try {
            console.println("Exception in thread " + thread.getName());
            trouble.printStackTrace(console);
        } finally {
            if (trouble instanceof OutOfMemoryError) {
                end.accept(EXIT);
            }
        }
    }
}
