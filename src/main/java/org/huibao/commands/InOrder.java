package org.huibao.commands;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands on the results in the things' own order. Only a few things for each thread are
 * under way at a time, so that memory does not grow with their number.
 */
final class InOrder {
    private static final int AHEAD = 4;

    private final int threads;

    InOrder(int threads) {
        this.threads = threads;
    }

    static InOrder onEveryCore() {
        return new InOrder(Runtime.getRuntime().availableProcessors());
    }

    <T, R> void work(List<T> things, Function<T, R> work, Consumer<R> next) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())));
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            for (T thing : things) {
                if (underWay.size() >= threads * AHEAD) {
                    next.accept(result(underWay.remove()));
                }
                Callable<R> task = () -> work.apply(thing);
                underWay.add(pool.submit(task));
            }
            while (!underWay.isEmpty()) {
                next.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files were being looked at", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException("a file could not be looked at", e.getCause());
        }
    }
}
