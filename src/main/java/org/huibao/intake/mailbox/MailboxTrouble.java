package org.huibao.intake.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/** Why a mailbox could not be looked into. It is tried again by itself. */
public final class MailboxTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private MailboxTrouble(Kind kind, Exception cause) {
        super(kind.cure + " (" + String.valueOf(cause.getMessage()).strip() + ")", cause);
        this.kind = kind;
    }

    /** What stands in the way, and what a person can do about it. */
    public enum Kind {
        UNREACHABLE("the server does not answer: check host and port, and that the network lets us through"),
        NOT_TRUSTED("the server's certificate is not trusted: check host, or set trust to the authority's PEM file"),
        NOT_ENCRYPTED(
                "the server offers no STARTTLS, so no password is sent: try security tls, and ask who keeps the line"),
        REFUSED("the server refuses the user or the password: many providers want an authorisation code in its place"),
        NO_FOLDER("the mailbox has no such folder: check folder"),
        CUT("the line was cut: what was half fetched is fetched again");

        private final String cure;

        Kind(String cure) {
            this.cure = cure;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static MailboxTrouble of(MessagingException cause) {
        if (cause instanceof AuthenticationFailedException) {
            return new MailboxTrouble(Kind.REFUSED, cause);
        }
        if (cause instanceof FolderNotFoundException) {
            return new MailboxTrouble(Kind.NO_FOLDER, cause);
        }
        if (has(cause, SSLException.class)) {
            return new MailboxTrouble(Kind.NOT_TRUSTED, cause);
        }
        if (String.valueOf(cause.getMessage()).contains("STARTTLS required")) {
            return new MailboxTrouble(Kind.NOT_ENCRYPTED, cause);
        }
        boolean unreachable = cause instanceof MailConnectException || has(cause, SocketConnectException.class);
        return new MailboxTrouble(unreachable ? Kind.UNREACHABLE : Kind.CUT, cause);
    }

    static MailboxTrouble of(Exception cause) {
        return cause instanceof MessagingException mail ? of(mail) : new MailboxTrouble(Kind.CUT, cause);
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> kind) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    public Kind kind() {
        return kind;
    }
}
