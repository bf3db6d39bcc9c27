package org.huibao.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.huibao.vocabulary.Campaign;

/** Everybody with a mailbox: townships, the county's office, the bureau, on a mail server that only this machine sees. */
final class Town implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    static final String OPERATOR = "operator@county.example";

    private final GreenMail server;
    private final Session session;
    private final String password;
    private final String office;
    private final Map<String, GreenMailUser> mailboxes = new ConcurrentHashMap<>();

    Town(Campaign campaign, String password) {
        this.password = password;
        this.office = campaign.contact().email();
        server = new GreenMail(
                new ServerSetup[] {new ServerSetup(0, LOOPBACK, "smtp"), new ServerSetup(0, LOOPBACK, "imap")});
        server.start();
        open(office);
        open(OPERATOR);
        open(campaign.bureau().email());
        campaign.roster().units().forEach(unit -> unit.emails().forEach(this::open));
        Properties properties = new Properties();
        properties.put("mail.smtp.host", LOOPBACK);
        properties.put("mail.smtp.port", String.valueOf(smtpPort()));
        session = Session.getInstance(properties);
    }

    private void open(String address) {
        try {
            mailboxes.put(address, server.getUserManager().createUser(address, address, password));
        } catch (UserException taken) {
            throw new Failed("the town cannot have a mailbox " + address, taken);
        }
    }

    Session session() {
        return session;
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    /** How the service reaches its mailbox and its way out. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("huibao.mailbox.port", String.valueOf(imapPort()));
        settings.put("huibao.smtp.port", String.valueOf(smtpPort()));
        for (String line : List.of("huibao.mailbox.", "huibao.smtp.")) {
            settings.put(line + "host", LOOPBACK);
            settings.put(line + "username", office);
            settings.put(line + "password", password);
            settings.put(line + "security", "none");
        }
        settings.put("huibao.mailbox.poll", "300ms");
        settings.put("huibao.smtp.from", office);
        settings.put("huibao.smtp.per-minute", "6000");
        settings.put("huibao.operator.email", OPERATOR);
        return settings;
    }

    /** Hands a mail to the mail server, as a township's mail program does. */
    void send(MimeMessage mail) {
        try {
            Transport.send(mail);
        } catch (MessagingException cause) {
            throw new Failed("the town's mail server refuses a mail", cause);
        }
    }

    /** What lies in a mailbox, oldest first. */
    List<MimeMessage> mailsOf(String address) {
        try {
            GreenMailUser owner = mailboxes.get(address);
            if (owner == null) {
                throw new Failed("the town knows no mailbox " + address);
            }
            return server.getManagers().getImapHostManager().getInbox(owner).getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException cause) {
            throw new Failed("the mailbox " + address + " cannot be opened", cause);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
