package org.huibao.intake;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What may still be unpacked of one arrival, whatever lies in what: how much altogether, and how deep.
 *
 * @param unpacked the bytes that came out of archives so far, over all of them
 * @param archives how many levels of archives may still be opened
 * @param mails how many levels of mails in mails may still be opened
 */
record Scope(AtomicLong unpacked, int archives, int mails) {
    static Scope of(Allowance limits) {
        return new Scope(new AtomicLong(), limits.zipDepth(), limits.mailsInMails());
    }

    Scope inArchive() {
        return new Scope(unpacked, archives - 1, mails);
    }

    Scope inMail() {
        return new Scope(unpacked, archives, mails - 1);
    }
}
