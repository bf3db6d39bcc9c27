package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huibao.intake.arrivals.Archive;
import org.jspecify.annotations.Nullable;

/**
 * A file of the inbox over several looks.
 *
 * @param firstSeen by our clock
 * @param stillSince in real time
 * @param sha256 what stood in the file when it began to stand still, or null where no second look was needed yet
 */
record SightedFile(
        FileTraits traits,
        Instant firstSeen,
        Instant stillSince,
        @Nullable String sha256,
        boolean isTaken) {

    static SightedFile first(FileTraits traits, Instant firstSeen, Instant now) {
        return new SightedFile(traits, firstSeen, now, null, false);
    }

    SightedFile again(FileTraits now, Path file, Instant instant, Archive archive) throws IOException {
        if (!now.equals(traits)) {
            return restless(now, instant);
        }
        return sha256 != null || isTaken
                ? this
                : new SightedFile(traits, firstSeen, instant, archive.hash(file), false);
    }

    SightedFile restless(FileTraits now, Instant instant) {
        return new SightedFile(now, firstSeen, instant, null, false);
    }

    SightedFile taken() {
        return new SightedFile(traits, firstSeen, stillSince, sha256, true);
    }

    boolean hasStoodStill(Duration quiet, Instant now) {
        return quiet.isZero() || sha256 != null && !now.isBefore(stillSince.plus(quiet));
    }

    /** Whether what was kept is what stood still. */
    boolean isOf(FileTraits now, String kept) {
        return now.equals(traits) && (sha256 == null || sha256.equals(kept));
    }
}
