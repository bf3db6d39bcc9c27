package org.huibao.intake.parts;

import java.util.concurrent.atomic.AtomicLong;
import org.huibao.intake.settings.Allowance;

/**
 * What may still be unpacked of one arrival, whatever lies in what: how much altogether, and how deep.
 *
 * @param unpacked the bytes that came out of archives so far, over all of them
 * @param pieces the pieces of mails looked at so far, over all of them
 * @param archives how many levels of archives may still be opened
 * @param mails how many levels of mails in mails may still be opened
 */
public record Scope(AtomicLong unpacked, AtomicLong pieces, int archives, int mails) {
    public static Scope of(Allowance limits) {
        return new Scope(new AtomicLong(), new AtomicLong(), limits.zipDepth(), limits.mailsInMails());
    }

    public Scope inArchive() {
        return new Scope(unpacked, pieces, archives - 1, mails);
    }

    public Scope inMail() {
        return new Scope(unpacked, pieces, archives, mails - 1);
    }

    /** Whether nobody waits any more for what comes out. */
    public static boolean isOver() {
        return Thread.currentThread().isInterrupted();
    }
}
