package org.huibao.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.vocabulary.RealTime;
import org.springframework.stereotype.Component;

/** What is due and cannot be done, for want of room on a disk for instance: each is left alone for a minute of real time. */
@Component
public class Troubles {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final RealTime real;
    private final Map<String, Lasting> lasting = new ConcurrentHashMap<>();

    Troubles(RealTime real) {
        this.real = real;
    }

    /** Trouble that is not over. */
    private record Lasting(Instant again, String why) {}

    boolean isPausing(String name) {
        Lasting trouble = lasting.get(name);
        return trouble != null && real.clock().instant().isBefore(trouble.again());
    }

    /** Keeps that it failed; whether it had not failed before. */
    boolean begin(String name, String why) {
        return lasting.put(name, new Lasting(real.clock().instant().plus(PAUSE), why)) == null;
    }

    void over(String name) {
        lasting.remove(name);
    }

    /** Why each of them cannot be done, by its name. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        lasting.forEach((name, trouble) -> all.put(name, trouble.why()));
        return all;
    }
}
