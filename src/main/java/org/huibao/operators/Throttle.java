package org.huibao.operators;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huibao.vocabulary.RealTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: after five wrong ones within a quarter of an hour for one account from one address, or
 * twenty from one address, each further one costs a pause that doubles, up to five minutes. Nobody is locked out for good, and
 * nobody elsewhere is by somebody's trying.
 */
@Component
class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int FREE = 5;
    private static final int FREE_FOR_ALL = 20;
    /** So many accounts and addresses are remembered; the oldest are forgotten. */
    private static final int MOST = 10_000;

    private final RealTime time;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    Throttle(RealTime time) {
        this.time = time;
    }

    /** How long somebody must wait before he may try this account again; zero: not at all. */
    synchronized Duration pause(String account, String address) {
        Duration one = pause(failures.get(key(account, address)), FREE);
        Duration all = pause(failures.get(address), FREE_FOR_ALL);
        return one.compareTo(all) > 0 ? one : all;
    }

    private Duration pause(@Nullable Deque<Instant> wrong, int free) {
        if (wrong == null) {
            return Duration.ZERO;
        }
        Instant now = time.clock().instant();
        wrong.removeIf(moment -> moment.plus(WINDOW).isBefore(now));
        if (wrong.size() < free) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(20, wrong.size() - free));
        Duration left = Duration.between(now, wrong.getLast().plus(whole.compareTo(LONGEST) > 0 ? LONGEST : whole));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void wrong(String account, String address) {
        Instant now = time.clock().instant();
        failures.computeIfAbsent(key(account, address), key -> new ArrayDeque<>())
                .add(now);
        failures.computeIfAbsent(address, key -> new ArrayDeque<>()).add(now);
        while (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void right(String account, String address) {
        failures.remove(key(account, address));
    }

    private static String key(String account, String address) {
        return address + "\n" + account;
    }
}
