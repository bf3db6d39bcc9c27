package org.huibao.intake.arrivals;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an arrival before it has a row.
 *
 * @param mark what tells it from others of the same path: UIDVALIDITY and UID of a mail, the hash of a file
 * @param automatic why it is a program's mail, or null
 * @param choice what a person chose for it
 */
public record NewArrival(
        Channel channel,
        Origin origin,
        String mark,
        Archive.Kept kept,
        Instant receivedAt,
        @Nullable String automatic,
        Arrivals.Choice choice) {

    Arrival as(long id) {
        return new Arrival(id, channel, origin, kept.sha256(), receivedAt, automatic != null);
    }

    Map<String, String> details() {
        return Map.of("channel", channel.word(), "path", origin.path(), "mark", mark, "sha256", kept.sha256());
    }
}
