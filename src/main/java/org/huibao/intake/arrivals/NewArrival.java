package org.huibao.intake.arrivals;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an arrival before it has a row.
 *
 * @param mark what tells it from others of the same path: UIDVALIDITY and UID of a mail, the hash of a file
 * @param automatic why it is a program's mail, or null
 * @param unit the unit that a person chose, or null
 * @param round the round that a person chose, or null
 */
public record NewArrival(
        Channel channel,
        String path,
        String mark,
        String name,
        @Nullable String sender,
        @Nullable String messageId,
        String references,
        Archive.Kept kept,
        Instant receivedAt,
        @Nullable String automatic,
        @Nullable String unit,
        @Nullable String round) {

    Arrival as(long id) {
        return new Arrival(
                id, channel, name, path, sender, messageId, references, kept.sha256(), receivedAt, automatic != null);
    }

    Map<String, String> details() {
        return Map.of("channel", channel.word(), "path", path, "mark", mark, "sha256", kept.sha256());
    }
}
