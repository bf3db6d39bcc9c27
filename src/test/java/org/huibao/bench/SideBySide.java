package org.huibao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Works that take turns in one process, measured in the time that the processor spends on each, so that neighbours on
 * the same machine disturb them less and all alike. Only the ratios mean something.
 */
final class SideBySide {
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, long[]> spent = new LinkedHashMap<>();

    /** Something to do once. */
    interface Work {
        Object run() throws Exception;
    }

    SideBySide add(String name, Work work) {
        works.put(name, work);
        return this;
    }

    /** The first half of the rounds warms up; the median of the rest counts. */
    SideBySide run(int rounds, int timesEach) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                long start = threads.getCurrentThreadCpuTime();
                for (int i = 0; i < timesEach; i++) {
                    work.getValue().run();
                }
                spent.computeIfAbsent(work.getKey(), name -> new long[rounds])[round] =
                        threads.getCurrentThreadCpuTime() - start;
            }
        }
        works.keySet()
                .forEach(name ->
                        System.out.printf(Locale.ROOT, "%-10s %9.1f µs%n", name, median(name) / 1_000.0 / timesEach));
        return this;
    }

    private long median(String name) {
        long[] all = spent.get(name);
        long[] warm = Arrays.copyOfRange(all, all.length / 2, all.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    void ratio(String one, String other) {
        System.out.printf(Locale.ROOT, "%s = %.1f × %s%n", one, median(one) / (double) median(other), other);
    }
}
