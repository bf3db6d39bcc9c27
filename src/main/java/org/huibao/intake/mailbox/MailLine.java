package org.huibao.intake.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.huibao.intake.settings.MailboxSettings;
import org.huibao.intake.settings.PemTrust;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to one IMAP server, kept open between looks. */
public final class MailLine {
    private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);

    private static final String CHUNK = String.valueOf(256 * 1024);

    private final MailboxSettings settings;
    private final String protocol;
    private final Properties properties;
    private @Nullable IMAPStore store;

    /** @param key the prefix of the mailbox's settings */
    public MailLine(String key, MailboxSettings settings, Path home) {
        this.settings = settings;
        this.protocol = settings.security() == MailboxSettings.Security.TLS ? "imaps" : "imap";
        this.properties = properties("mail." + protocol + ".", settings, key, home);
    }

    /** Whether an earlier look left the line open. */
    boolean isOpen() {
        return store != null;
    }

    /** The watched folder, open. Nothing in it is changed unless the settings ask for the mark of a read mail. */
    IMAPFolder folder() throws MessagingException {
        IMAPStore line = store == null ? connected() : store;
        store = line;
        Folder folder = line.getFolder(settings.folder());
        if (!folder.exists()) {
            throw new FolderNotFoundException(folder, settings.folder());
        }
        folder.open(settings.markSeen() ? Folder.READ_WRITE : Folder.READ_ONLY);
        return (IMAPFolder) folder;
    }

    private IMAPStore connected() throws MessagingException {
        Session session = Session.getInstance(properties);
        IMAPStore opening = (IMAPStore) session.getStore(protocol);
        opening.connect(settings.host(), settings.portOrUsual(), settings.username(), settings.password());
        // 163 and 126 refuse every mailbox to a program that does not say who it is (RFC 2971)
        if (opening.hasCapability("ID")) {
            opening.id(Map.of("name", "Huibao", "version", "1"));
        }
        return opening;
    }

    private static Properties properties(String prefix, MailboxSettings settings, String key, Path home) {
        Properties all = new Properties();
        all.put(
                prefix + "connectiontimeout",
                String.valueOf(settings.connectTimeout().toMillis()));
        all.put(prefix + "timeout", String.valueOf(settings.readTimeout().toMillis()));
        all.put(prefix + "writetimeout", String.valueOf(settings.readTimeout().toMillis()));
        all.put(prefix + "peek", "true");
        all.put(prefix + "fetchsize", CHUNK);
        all.put(prefix + "ssl.checkserveridentity", "true");
        if (settings.security() == MailboxSettings.Security.STARTTLS) {
            all.put(prefix + "starttls.enable", "true");
            all.put(prefix + "starttls.required", "true");
        }
        Path pem = settings.trust();
        if (pem != null) {
            all.put(prefix + "ssl.socketFactory", PemTrust.sockets(key + ".trust", home.resolve(pem)));
        }
        return all;
    }

    void close() {
        IMAPStore line = store;
        store = null;
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException already) {
                // the line is gone, which is what was wanted
            }
        }
    }

    /** Closes a folder, which the other side may have done before. */
    static void leave(Folder folder) {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException gone) {
            LOG.debug("folder {} was closed from the other side", folder.getFullName());
        }
    }
}
