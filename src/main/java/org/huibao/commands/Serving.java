package org.huibao.commands;

import java.util.List;
import java.util.Locale;

/** Starts the service. The commands do not know how, so that those which need no service do not load it. */
public interface Serving {
    /**
     * Starts the service and returns when it runs; its own threads keep the process alive.
     *
     * @param settings as on the command line, for instance {@code --huibao.home=DIR}
     * @param locale the language in which a refusal is told on standard error
     * @return 0 when it runs, 2 when a setting is wrong, 1 when something unforeseen stands in the way
     */
    int serve(List<String> settings, Locale locale);
}
