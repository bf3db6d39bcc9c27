package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huibao.fixtures.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Several writers who wait while another writes, in a store of either make. */
class GroupCommitTests {
    @TempDir
    private Path folder;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch first = new CountDownLatch(1);
    private final List<Future<?>> waiting = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();

    @AfterEach
    void stop() {
        first.countDown();
        callers.shutdownNow();
    }

    /** A store whose writer is busy until {@link #first} is let go. */
    private TestStore busy(TestStore.Make make) {
        TestStore store = make.open(folder);
        store.transaction()
                .executeWithoutResult(status -> store.jdbc()
                        .sql("CREATE TABLE said (word VARCHAR(40) PRIMARY KEY)")
                        .update());
        ((ConfigurableTransactionManager) store.store().transactions()).addListener(new TransactionExecutionListener() {
            @Override
            public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
                commits.addAndGet(transaction.isNested() ? 0 : 1);
            }
        });
        waiting.add(callers.submit(() -> store.transaction().executeWithoutResult(status -> {
            begun.incrementAndGet();
            uninterrupted(first);
        })));
        await().until(() -> begun.get() == 1);
        return store;
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says a word in a transaction of its own, and then does something more. */
    private Future<?> says(TestStore store, String word, Runnable more) {
        CompletableFuture<Thread> caller = new CompletableFuture<>();
        Future<?> saying = callers.submit(() -> {
            caller.complete(Thread.currentThread());
            store.transaction().executeWithoutResult(status -> {
                store.jdbc()
                        .sql("INSERT INTO said (word) VALUES (?)")
                        .param(word)
                        .update();
                more.run();
            });
        });
        await().until(() -> caller.join().getState() == Thread.State.WAITING);
        return saying;
    }

    private static List<String> said(TestStore store) {
        return store.jdbc()
                .sql("SELECT word FROM said ORDER BY word")
                .query(String.class)
                .list();
    }

    private static Throwable trouble(Future<?> saying) {
        try {
            saying.get();
            throw new AssertionError("nothing went wrong");
        } catch (ExecutionException wrong) {
            return Objects.requireNonNull(wrong.getCause());
        } catch (InterruptedException ending) {
            throw new AssertionError(ending);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_is_committed_together_and_a_poisoned_piece_takes_nothing_with_it(TestStore.Make make)
            throws Exception {
        IllegalStateException poison = new IllegalStateException("poison");
        try (TestStore store = busy(make)) {
            Future<?> one = says(store, "one", () -> {});
            Future<?> poisoned = says(store, "poisoned", () -> {
                throw poison;
            });
            Future<?> twice = says(
                    store,
                    "twice",
                    () -> store.jdbc()
                            .sql("INSERT INTO said (word) VALUES ('one')")
                            .update());
            Future<?> two = says(store, "two", () -> {});
            first.countDown();
            one.get();
            two.get();
            assertThat(trouble(poisoned)).isSameAs(poison);
            assertThat(trouble(twice)).isInstanceOf(DataAccessException.class);
            assertThat(said(store)).containsExactly("one", "two");
            // the busy one's, and that of all others
            assertThat(commits).hasValue(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_goes_on_before_the_commit(TestStore.Make make) throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        try (TestStore store = busy(make)) {
            Future<?> early = says(store, "early", () -> {});
            Future<?> late = says(store, "late", () -> {
                begun.incrementAndGet();
                uninterrupted(last);
            });
            first.countDown();
            await().until(() -> begun.get() == 2);
            assertThat(early).isNotDone();
            assertThat(said(store)).isEmpty();
            last.countDown();
            early.get();
            late.get();
            assertThat(said(store)).containsExactly("early", "late");
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_the_store_gives_up_the_transaction_each_piece_is_done_again_by_itself(TestStore.Make make)
            throws Exception {
        try (TestStore store = busy(make)) {
            Future<?> one = says(store, "one", () -> {});
            Future<?> spoiler =
                    says(store, "spoiler", () -> store.jdbc().sql("ROLLBACK").update());
            Future<?> two = says(store, "two", () -> {});
            first.countDown();
            one.get();
            two.get();
            await().until(spoiler::isDone);
            assertThat(said(store)).contains("one", "two").doesNotContain("spoiler");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_that_fails_is_told_to_all_who_waited_for_it(TestStore.Make make) {
        IllegalStateException full = new IllegalStateException("the disk is full");
        try (TestStore store = busy(make)) {
            Future<?> one = says(store, "one", () -> {});
            Future<?> two = says(
                    store,
                    "two",
                    () -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw full;
                        }
                    }));
            first.countDown();
            assertThat(trouble(one)).isSameAs(full);
            assertThat(trouble(two)).isSameAs(full);
            assertThat(said(store)).isEmpty();
        }
    }
}
