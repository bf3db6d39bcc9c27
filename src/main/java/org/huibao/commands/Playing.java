package org.huibao.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plays the demo. Whoever plays is in the town's jar and named in its {@code META-INF/services}: the service's own jar
 * holds no mail server.
 */
public interface Playing {
    /**
     * Plays a whole campaign and tells of it.
     *
     * @param real tells how long it took
     * @return 0 when the bureau holds exactly what the townships meant, 1 otherwise
     */
    int play(Terminal terminal, Clock real, Locale locale, Wish wish);

    /**
     * How it is to be played.
     *
     * @param fast without pauses for reading
     * @param stay the desk goes on afterwards, until somebody stops it
     * @param folder in which a folder for the demo is made, or null for the system's folder of temporary files
     */
    record Wish(boolean fast, boolean stay, @Nullable Path folder) {}
}
