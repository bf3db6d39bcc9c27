package org.huibao.commands;

/** Keeps the libraries' chatter away from the results. */
final class Quiet {
    private Quiet() {}

    /**
     * Apache POI logs through Log4j's API, which by default would start the service's whole logging, to standard output.
     * Log4j's simple logger writes errors to standard error, which is what a command wants. Must run before a POI class
     * is loaded; the service sets its own.
     */
    static void libraries() {
        if (System.getProperty("log4j2.loggerContextFactory") == null) {
            System.setProperty(
                    "log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        }
    }
}
