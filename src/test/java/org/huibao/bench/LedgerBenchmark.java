package org.huibao.bench;

import java.io.IOException;
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
        say(make + " a submission, first half", timed(arrivals.subList(WARM, half), office), half - WARM);
        say(
                make + " a submission, second half",
                timed(arrivals.subList(half, WARM + count), office),
                WARM + count - half);
        for (int turn = 0; turn < 5; turn++) {
            long start = System.nanoTime();
            List<Version> counting = office.standings.of(corpus.campaign(), corpus.round()).stream()
                    .flatMap(unit -> unit.counting().stream())
                    .toList();
            int units = office.standings.figures(counting).size();
            say(make + " the round read, of " + units + " units", System.nanoTime() - start, 1);
        }
    }

    private static long timed(List<InJudgement<JudgedDocument>> arrivals, Office office) {
        long start = System.nanoTime();
        arrivals.forEach(office.ledger::record);
        return System.nanoTime() - start;
    }

    private static void say(String what, long nanos, int times) {
        System.out.printf(Locale.ROOT, "%-40s %9.3f ms%n", what, nanos / 1e6 / times);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
