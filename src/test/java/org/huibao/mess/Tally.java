package org.huibao.mess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What became of very many files, by kind of mess and by carrier. */
final class Tally {
    private final Map<Mess, Map<Carrier, Count>> counts = new HashMap<>();
    private final Map<Mess, Count> kinds = new HashMap<>();
    private final Map<Carrier, Count> carriers = new EnumMap<>(Carrier.class);
    private final Count all = new Count();
    private final List<String> failures = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    static Tally of(Program program, LongStream seeds) {
        Corpus corpus = new Corpus(program);
        Tally tally = new Tally();
        seeds.parallel().mapToObj(corpus::look).forEach(tally::add);
        return tally;
    }

    private synchronized void add(Corpus.Looked looked) {
        kinds.computeIfAbsent(looked.kind(), key -> new Count()).add(looked);
        counts.computeIfAbsent(looked.kind(), key -> new EnumMap<>(Carrier.class))
                .computeIfAbsent(looked.carrier(), key -> new Count())
                .add(looked);
        if (looked.kind().isForStatistics()) {
            return;
        }
        all.add(looked);
        carriers.computeIfAbsent(looked.carrier(), key -> new Count()).add(looked);
        Verdict verdict = looked.verdict();
        fail(failures, looked, "silently wrong", verdict.silentlyWrong);
        fail(failures, looked, "silently missing", verdict.silentlyMissing);
        fail(failures, looked, "false error", verdict.falseErrors);
        if (looked.plain()) {
            fail(questions, looked, "asked in vain", verdict.needless);
        }
    }

    private static void fail(List<String> told, Corpus.Looked looked, String what, List<String> where) {
        if (!where.isEmpty()) {
            told.add("seed " + looked.seed() + " " + looked.made() + " "
                    + looked.judged().state() + ", " + what + " (" + where.size() + "): " + where.get(0));
        }
    }

    List<String> failures() {
        return failures.stream().sorted().toList();
    }

    /** What is asked about tables that mean what they say. */
    List<String> questions() {
        return questions.stream().sorted().toList();
    }

    /** Of all files but those of which only statistics can tell that anything is wrong. */
    Count all() {
        return all;
    }

    Count of(Mess kind) {
        return kinds.getOrDefault(kind, new Count());
    }

    Count of(Carrier carrier) {
        return carriers.getOrDefault(carrier, new Count());
    }

    Count of(Mess kind, Carrier carrier) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(carrier, new Count());
    }

    @Override
    public String toString() {
        return String.format(
                        "%-36s %7s %9s %7s %7s %7s %7s %7s %7s%n",
                        "kind", "files", "figures", "exact", "asked", "in vain", "wrong", "lost", "false")
                + Corpus.KINDS.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Mess kind) {
        Count count = of(kind);
        return String.format(
                "%-36s %7d %9d %7d %7d %7d %7d %7d %7d%s%n",
                kind.name(),
                count.files,
                count.figures,
                count.exact,
                count.asked,
                count.askedInVain,
                count.wrong,
                count.lost,
                count.falseErrors,
                kind.isForStatistics() ? "  seen in " + count.seen + " of " + count.files + " files" : "");
    }
}
