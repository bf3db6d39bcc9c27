package org.huibao.intake.arrivals;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way in over the desk: county staff hand over a file and may say whose it is. */
@Component
public class Uploads {
    private static final String DESK = "desk";

    private final Archive archive;
    private final Arrivals arrivals;
    private final ArrivalsInProgress hand;
    private final Clock clock;

    Uploads(Archive archive, Arrivals arrivals, ArrivalsInProgress hand, Clock clock) {
        this.archive = archive;
        this.arrivals = arrivals;
        this.hand = hand;
        this.clock = clock;
    }

    /**
     * Takes a file; it is in the archive when this returns, and held until somebody judges it.
     *
     * @param name of the file, without its folders
     * @param unit the official name of the unit that was chosen, or null where content decides
     * @param round the id of the round that was chosen, or null where content decides
     */
    public Arrival take(String name, InputStream bytes, @Nullable String unit, @Nullable String round)
            throws IOException {
        Archive.Kept kept = archive.keep(bytes);
        String mark = UUID.randomUUID().toString();
        NewArrival coming = new NewArrival(
                Channel.DESK,
                Origin.file(DESK, name),
                mark,
                kept,
                clock.instant(),
                null,
                new Arrivals.Choice(unit, round));
        Arrival arrival = arrivals.take(coming)
                .orElseThrow(() -> new IllegalStateException("an upload's mark came twice: " + mark));
        hand.hold(arrival);
        return arrival;
    }
}
