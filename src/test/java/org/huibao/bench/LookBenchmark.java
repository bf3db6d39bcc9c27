package org.huibao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.huibao.checking.EarlierFigures;
import org.huibao.checking.RoundLook;
import org.huibao.checking.UnitOfRound;
import org.huibao.fixtures.TestStore;
import org.huibao.ledger.Office;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Submission;

/**
 * What it takes to look at a whole round again: {@code LookBenchmark [UNITS]}. The look alone, in a process that has just
 * started and warm, without and with a round before; then corrections recorded one by one in a round of which every unit has
 * reported, the look with its reading and writing among what they take.
 */
public final class LookBenchmark {
    private static final int ROUNDS = 100;
    /** One figure of so many has a zero too many. */
    private static final int SLIPS = 300;

    private final JudgedCorpus corpus;
    private final Campaign campaign;
    private final List<UnitOfRound> units = new ArrayList<>();
    private final Map<String, Submission> submissions = new HashMap<>();

    private LookBenchmark(int count) throws IOException {
        corpus = new JudgedCorpus(count);
        campaign = corpus.campaign();
        Random random = new Random(1031);
        for (int number = 0; number < count; number++) {
            ReportingUnit unit = campaign.roster().units().get(number);
            Map<String, Entry> scattered = scattered(corpus.submission(number).figures(), random);
            Submission one = corpus.submission(number);
            submissions.put(
                    unit.name(),
                    new Submission(unit, one.round(), one.verdict(), one.nil(), scattered, one.rows(), one.findings()));
            units.add(UnitOfRound.of(
                    unit,
                    column -> scattered.get(column) instanceof Entry.Figure figure
                            ? Optional.of(figure.value())
                            : Optional.empty()));
        }
    }

    /** As large as townships are, from a fifth to five times as many people. */
    private static Map<String, Entry> scattered(Map<String, Entry> figures, Random random) {
        int size = 20 + random.nextInt(random.nextBoolean() ? 80 : 480);
        Map<String, Entry> scattered = new HashMap<>();
        figures.forEach((column, entry) -> scattered.put(
                column,
                entry instanceof Entry.Figure figure
                        ? new Entry.Figure(
                                times(figure.value(), size * (60 + random.nextInt(80)), random), null, figure.place())
                        : entry));
        return scattered;
    }

    private static BigDecimal times(BigDecimal figure, int parts, Random random) {
        BigDecimal scaled =
                figure.multiply(BigDecimal.valueOf(parts, 4)).setScale(figure.scale(), RoundingMode.HALF_UP);
        return random.nextInt(SLIPS) == 0 ? scaled.movePointRight(1) : scaled;
    }

    public static void main(String... arguments) throws Exception {
        LookBenchmark benchmark =
                new LookBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : Corpus.USUAL);
        timed("a look, the first of the process", 1, () -> benchmark.look(EarlierFigures.NONE));
        new SideBySide()
                .add("look", () -> benchmark.look(EarlierFigures.NONE))
                .add("look back", () -> benchmark.look(benchmark::before))
                .run(ROUNDS, 1);
        for (TestStore.Make make : TestStore.Make.values()) {
            benchmark.recorded(make);
        }
    }

    private Object look(EarlierFigures earlier) {
        return new RoundLook(earlier).look(campaign, corpus.round(), units);
    }

    private Optional<BigDecimal> before(
            Campaign of,
            org.huibao.vocabulary.Round round,
            ReportingUnit unit,
            org.huibao.vocabulary.Term.Operand operand) {
        return submissions.get(unit.name()).figures().get(operand.column()) instanceof Entry.Figure figure
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    private void recorded(TestStore.Make make) throws IOException {
        try (Office office = new Office(make, Files.createTempDirectory("look"), campaign, Clock.systemUTC())) {
            List<Submission> all = List.copyOf(submissions.values());
            List<Submission> last = all.subList(all.size() - Math.min(ROUNDS, all.size()), all.size());
            office.store
                    .transaction()
                    .executeWithoutResult(status -> all.stream()
                            .limit(all.size() - last.size())
                            .forEach(one -> office.ledger.record(
                                    office.file().holding(one).judged())));
            timed(
                    make + " an arrival, the last hundred",
                    last.size(),
                    () -> last.forEach(one ->
                            office.ledger.record(office.file().holding(one).judged())));
            timed(make + " the whole round", 1, () -> office.looks.lookAtAll(campaign, corpus.round(), true));
            for (int set = 0; set < 3; set++) {
                timed(
                        make + " a correction",
                        last.size(),
                        () -> last.forEach(one ->
                                office.ledger.record(office.file().holding(one).judged())));
            }
        }
    }

    private static void timed(String what, int times, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long spent = threads.getCurrentThreadCpuTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-40s %9.3f ms of our processor%n",
                what,
                (threads.getCurrentThreadCpuTime() - spent) / 1e6 / times);
    }
}
