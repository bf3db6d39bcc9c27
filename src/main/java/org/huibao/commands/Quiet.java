package org.huibao.commands;

/** Keeps the libraries' chatter away from the results. */
final class Quiet {
    private Quiet() {}

    /**
     * Apache POI logs through Log4j's API, which by default would start the service's whole logging, to standard output.
     * Log4j's simple logger can be told to say nothing at all: what POI remarks on odd files helps no clerk, and what
     * cannot be read is a finding. Must run before a POI class is loaded; the service sets its own.
     */
    static void libraries() {
        if (System.getProperty("log4j2.loggerContextFactory") == null) {
            System.setProperty(
                    "log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
            System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        }
    }
}
