package org.huibao.plumbing;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who works side by side, by the names that routes call them. Each crew is bounded, and whoever brings work while all are busy
 * waits: what has not been begun stays at its door.
 */
@Configuration(proxyBeanMethods = false)
class Crews {
    /** While some wait for the store or the disk, others keep every core at work. */
    static final int JUDGES = 2 * Runtime.getRuntime().availableProcessors();

    /** So many may share one way to the disk, and as many come together meanwhile. */
    private static final int RECORDERS = 32;

    /** Read, recognise and check what arrived. */
    @Bean
    ExecutorService judges() {
        return crew("judges", JUDGES);
    }

    /** Wait together until what was judged is on the disk, and answer then. */
    @Bean
    ExecutorService recorders() {
        return crew("recorders", RECORDERS);
    }

    private static ExecutorService crew(String name, int size) {
        ThreadPoolExecutor crew = new ThreadPoolExecutor(
                size,
                size,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(1),
                work -> daemon(work, name),
                Crews::waitForPlace);
        crew.allowCoreThreadTimeOut(true);
        return crew;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void waitForPlace(Runnable work, ThreadPoolExecutor crew) {
        try {
            if (crew.isShutdown()) {
                throw new RejectedExecutionException("the service ends");
            }
            crew.getQueue().put(work);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the service ends", ending);
        }
    }
}
