package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files and folders of the inbox that cannot be read, for want of a right for instance. Whoever dropped them believes that
 * they have arrived: where that lasts, a person is told, once.
 */
@Component
public class UnreadFiles {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadFiles.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Places places;
    private final Arrivals arrivals;
    private final RealTime real;
    private final Map<Path, Instant> since = new HashMap<>();
    private final Set<Path> told = new HashSet<>();

    public UnreadFiles(Places places, Arrivals arrivals, RealTime real) {
        this.places = places;
        this.arrivals = arrivals;
        this.real = real;
    }

    void add(Path file, IOException trouble) {
        Instant now = real.clock().instant();
        Instant begun = since.get(file);
        if (begun == null) {
            since.put(file, now);
            LOG.warn("{} cannot be read and is tried again by itself: {}", file, trouble.toString());
        } else if (!now.isBefore(begun.plus(PATIENCE)) && told.add(file)) {
            String path = PathText.of(places.inbox(), file);
            arrivals.alert(
                    About.file(path), Happening.ALERT_FILE_UNREAD, Map.of("file", path, "why", trouble.toString()));
        }
    }

    void remove(Path file) {
        since.remove(file);
        told.remove(file);
    }

    void forgetAllBut(Collection<Path> files) {
        since.keySet().retainAll(files);
        told.retainAll(files);
    }
}
