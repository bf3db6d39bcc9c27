package org.huibao.intake.archives;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.huibao.files.FaultOfBytes;
import org.huibao.files.FileKind;
import org.huibao.intake.mime.MailHead;
import org.huibao.intake.parts.Part;
import org.huibao.intake.parts.Scope;
import org.huibao.intake.settings.Allowance;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

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
        return few(name, open(name, bytes, Scope.of(limits)));
    }

    /** More documents than any office sends at once are none of them read: nobody could answer for so many. */
    private List<Part> few(String name, List<Part> parts) {
        return parts.size() > limits.documents() ? List.of(tooLarge(name, Limit.DOCUMENTS, limits.documents())) : parts;
    }

    /** A mail's subject, a clue to whose and which round; empty for any other file. */
    public static String subject(String name, byte[] bytes) {
        return isMail(name) ? MailHead.of(bytes).subject() : "";
    }

    private static boolean isMail(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    /** The documents of a raw mail, and what lies beside them. At least one part. */
    public List<Part> openMail(String name, byte[] raw) {
        return few(name, openMail(name, raw, Scope.of(limits)));
    }

    List<Part> open(String name, byte[] bytes, Scope scope) {
        return isMail(name) ? openMail(name, bytes, scope) : openFile(name, bytes, scope);
    }

    List<Part> openMail(String name, byte[] raw, Scope scope) {
        return guarded(name, () -> new MailUnpacking(this, name, scope).open(raw));
    }

    /** What an attachment or a file of a folder holds, mails aside. */
    List<Part> openFile(String name, byte[] bytes, Scope scope) {
        if (FileKind.isOutlookMail(bytes)) {
            return guarded(name, () -> new MailUnpacking(this, name, scope).openSaved(bytes));
        }
        return FileKind.of(bytes).isArchive()
                ? guarded(name, () -> new ZipUnpacking(this, name, scope).open(bytes))
                : List.of(plain(name, bytes));
    }

    /** The last resort: a thing over which a library stumbles is told like any other, and its neighbours are opened. */
    private static List<Part> guarded(String name, Supplier<List<Part>> opening) {
        try {
            return opening.get();
        } catch (OutOfMemoryError tooMuch) {
            return List.of(tooLarge(name, Limit.MEMORY, Runtime.getRuntime().maxMemory()));
        } catch (RuntimeException stumbled) {
            if (FaultOfBytes.isBehind(stumbled)) {
                return List.of(refused(name, FindingCode.UNREADABLE));
            }
            throw stumbled;
        }
    }

    /** A document by itself, unless it is too large for one; a picture is none, however large. */
    Part plain(String name, byte[] bytes) {
        return bytes.length > limits.document() && !FileKind.of(bytes).isNeverTable()
                ? tooLarge(name, Limit.BYTES, limits.document())
                : new Part.Item(name, bytes, false);
    }

    static Part refused(String name, FindingCode code) {
        return new Part.Refused(name, Finding.of(code).ofFile(name));
    }

    /** Something above a limit, and which. */
    public static Part tooLarge(String name, Limit limit, long most) {
        return new Part.Refused(name, Finding.tooLarge(limit, most).ofFile(name));
    }
}
