package org.huibao.intake.arrivals;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way in of what a person enters at the desk: a table is made of it, archived, and put down together with what it means. */
@Component
public class EnteredByHand {
    /** The arrival has no row as long as nobody has judged it. */
    private static final long UNNUMBERED = 0;

    private final Archive archive;
    private final Arrivals arrivals;
    private final Clock clock;

    public EnteredByHand(Archive archive, Arrivals arrivals, Clock clock) {
        this.archive = archive;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** The table as a document of an arrival that has no row yet; its bytes are in the archive. */
    public Document keep(String name, byte[] table) {
        Archive.Kept kept = archive.keep(table);
        Arrival arrival =
                new Arrival(UNNUMBERED, Channel.DESK, Origin.byHand(name), kept.sha256(), clock.instant(), false);
        return Document.of(arrival, name, kept);
    }

    /** The arrival with its row, in the caller's transaction, in which it must also end. */
    public Arrival take(Document table) {
        return arrivals.take(new NewArrival(
                        Channel.DESK,
                        table.arrival().origin(),
                        UUID.randomUUID().toString(),
                        table.kept(),
                        table.arrival().receivedAt(),
                        null,
                        Arrivals.Choice.NONE))
                .orElseThrow();
    }
}
