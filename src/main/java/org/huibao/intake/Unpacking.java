package org.huibao.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/**
 * Takes things apart: a mail into its attachments and the table of its body, an archive into its files. Never throws for
 * what the bytes hold, opens no socket and writes no file. Safe for many threads.
 */
public final class Unpacking {
    private final Allowance limits;

    /** Unpacks within the usual limits. */
    public Unpacking() {
        this(Allowance.USUAL);
    }

    public Unpacking(Allowance limits) {
        this.limits = limits;
    }

    public Allowance limits() {
        return limits;
    }

    /** What a file holds; a plain document holds itself. At least one part. */
    public List<Part> open(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".eml") ? openMail(name, bytes) : openFile(name, bytes);
    }

    /** The documents of a raw mail, and what lies beside them. At least one part. */
    public List<Part> openMail(String name, byte[] raw) {
        return new Mail(this, name, limits.mailsInMails()).open(raw);
    }

    /** What an attachment or a file of a folder holds, mails aside. */
    List<Part> openFile(String name, byte[] bytes) {
        if (Looks.isArchive(bytes)) {
            return new ZipArchive(this, name).open(bytes);
        }
        return List.of(plain(name, bytes));
    }

    /** A document by itself, unless it is too large for one. */
    Part plain(String name, byte[] bytes) {
        if (bytes.length > limits.document()) {
            return refused(name, FindingCode.TOO_LARGE);
        }
        return new Part.Item(name, bytes, false);
    }

    static Part refused(String name, FindingCode code) {
        return new Part.Refused(name, Finding.of(code, Map.of("file", name)));
    }

    /** Whether a file of this name is never anybody's table: a lock, a hidden or a half-written file. */
    public static boolean isLeftOut(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.endsWith(".crdownload")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini")
                || name.equals("__macosx");
    }
}
