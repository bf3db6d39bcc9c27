package org.huibao.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** What the mail server's and the workbooks' libraries say to themselves, which nobody who watches wants to read. */
final class Chatter {
    private Chatter() {}

    static void silence() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
    }
}
