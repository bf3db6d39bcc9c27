package org.huibao.commands;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plays the demo. The commands do not know how, so that those which need no mail server do not load one. */
public interface Playing {
    /**
     * Plays a whole campaign and tells of it.
     *
     * @param fast without pauses for reading
     * @param folder in which a folder for the demo is made, or null for the system's folder of temporary files
     * @return 0 when the bureau holds exactly what the townships meant, 1 otherwise
     */
    int play(Terminal terminal, Locale locale, boolean fast, @Nullable Path folder);
}
