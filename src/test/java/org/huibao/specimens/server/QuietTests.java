package org.huibao.specimens.server;

import org.huibao.fixtures.MailServer;

/** Starts a mail server by way of a fixture and doesn't say so. */
class QuietTests {
    private static final class Town {
        static MailServer post() {
            return MailServer.start();
        }
    }
}
