package org.huibao.judging;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The memory that is shared by what is looked at together; what ran short of it is looked at again alone. */
final class SharedMemory {
    private final ReadWriteLock shares = new ReentrantReadWriteLock(true);

    /**
     * What the work comes to.
     *
     * @param wanted whether it came to nothing else than that there was too little memory
     */
    <T> T work(Supplier<T> work, Predicate<T> wanted) {
        T beside = within(shares.readLock(), work);
        return wanted.test(beside) ? within(shares.writeLock(), work) : beside;
    }

    private static <T> T within(Lock share, Supplier<T> work) {
        share.lock();
        try {
            return work.get();
        } finally {
            share.unlock();
        }
    }
}
