package org.huibao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of the inbox over several looks.
 *
 * @param firstSeen by our clock
 * @param stillSince in real time
 * @param sha256 what stood in the file when it began to stand still, or null where no second look was needed yet
 */
record Sighting(
        Traits traits,
        Instant firstSeen,
        Instant stillSince,
        @Nullable String sha256,
        boolean isTaken) {

    static Sighting first(Traits traits, Instant firstSeen, Instant now) {
        return new Sighting(traits, firstSeen, now, null, false);
    }

    Sighting again(Traits now, Path file, Instant instant, Archive archive) throws IOException {
        if (!now.equals(traits)) {
            return restless(now, instant);
        }
        return sha256 != null || isTaken ? this : new Sighting(traits, firstSeen, instant, archive.hash(file), false);
    }

    Sighting restless(Traits now, Instant instant) {
        return new Sighting(now, firstSeen, instant, null, false);
    }

    Sighting taken() {
        return new Sighting(traits, firstSeen, stillSince, sha256, true);
    }

    boolean hasStoodStill(Duration quiet, Instant now) {
        return quiet.isZero() || sha256 != null && !now.isBefore(stillSince.plus(quiet));
    }

    /** Whether what was kept is what stood still. */
    boolean isOf(Traits now, String kept) {
        return now.equals(traits) && (sha256 == null || sha256.equals(kept));
    }
}
