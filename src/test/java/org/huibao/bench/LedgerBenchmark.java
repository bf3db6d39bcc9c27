package org.huibao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.fixtures.TestStore;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.ledger.Office;
import org.huibao.ledger.Version;

/**
 * The made corpus' judged submissions recorded one after the other, each in a transaction of its own, then read again as a
 * page does: {@code LedgerBenchmark [COUNT [FOLDER]]}, on both makes of store.
 */
public final class LedgerBenchmark {
    private static final int WARM = 300;
    private static final int TURNS = 10;

    private LedgerBenchmark() {}

    public static void main(String... arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Corpus.USUAL;
        JudgedCorpus corpus = new JudgedCorpus(count + WARM);
        for (TestStore.Make make : TestStore.Make.values()) {
            Path folder = arguments.length > 1
                    ? Files.createDirectories(Path.of(arguments[1], make.name()))
                    : Files.createTempDirectory("ledger");
            try (Office office = new Office(make, folder, corpus.campaign(), Clock.systemUTC())) {
                measure(make, corpus, office, count);
                if (make == TestStore.Make.SQLITE) {
                    office.store
                            .jdbc()
                            .sql("PRAGMA wal_checkpoint(TRUNCATE)")
                            .query()
                            .listOfRows();
                    System.out.printf(Locale.ROOT, "  %.1f kB a submission%n", size(folder) / 1_000.0 / (count + WARM));
                }
            }
        }
    }

    private static void measure(TestStore.Make make, JudgedCorpus corpus, Office office, int count) {
        List<InJudgement<JudgedDocument>> arrivals = office.store.transaction().execute(status -> {
            List<InJudgement<JudgedDocument>> coming = new ArrayList<>();
            for (int number = 0; number < count + WARM; number++) {
                coming.add(office.file().holding(corpus.submission(number)).judged());
            }
            return coming;
        });
        arrivals.subList(0, WARM).forEach(office.ledger::record);
        int half = WARM + count / 2;
        timed(
                make + " a submission, first half",
                half - WARM,
                () -> arrivals.subList(WARM, half).forEach(office.ledger::record));
        timed(
                make + " a submission, second half",
                WARM + count - half,
                () -> arrivals.subList(half, WARM + count).forEach(office.ledger::record));
        for (int turn = 0; turn < TURNS; turn++) {
            timed(make + " the round read", 1, () -> read(corpus, office));
        }
    }

    /** As a page reads it. */
    private static void read(JudgedCorpus corpus, Office office) {
        List<Version> counting = office.standings.of(corpus.campaign(), corpus.round()).stream()
                .flatMap(unit -> unit.counting().stream())
                .toList();
        office.standings.figures(counting);
    }

    private static void timed(String what, int times, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long spent = threads.getCurrentThreadCpuTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-40s %9.3f ms on the wall, %9.3f ms of our processor%n",
                what,
                (System.nanoTime() - start) / 1e6 / times,
                (threads.getCurrentThreadCpuTime() - spent) / 1e6 / times);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
