package org.huibao.commands;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Says on standard error how far long work has come. Work that is done within two seconds is not spoken of. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Clock clock;
    private final Terminal terminal;
    private final Words words;
    private final int all;
    private int done;
    private Instant next;

    Progress(Clock clock, Terminal terminal, Words words, int all) {
        this.clock = clock;
        this.terminal = terminal;
        this.words = words;
        this.all = all;
        this.next = clock.instant().plus(PATIENCE);
    }

    void oneMore() {
        done++;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            terminal.err().println(words.of("progress", Map.of("done", done, "all", all)));
            next = now.plus(PATIENCE);
        }
    }
}
