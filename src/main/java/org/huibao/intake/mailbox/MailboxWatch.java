package org.huibao.intake.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.settings.MailboxSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One mailbox that is looked into again and again. Mails are known by UIDVALIDITY and UID, so that nobody who reads or
 * marks one hides it from us, and one that cannot be fetched holds up no other.
 */
public final class MailboxWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);

    private final String name;
    private final MailboxSettings settings;
    private final MailLine line;
    private final MailTaking taking;
    private final MailboxMarks marks;
    private final Map<Long, Integer> failures = new HashMap<>();
    private volatile int unfetched;

    public MailboxWatch(String name, MailboxSettings settings, MailLine line, MailTaking taking, MailboxMarks marks) {
        this.name = name;
        this.settings = settings;
        this.line = line;
        this.taking = taking;
        this.marks = marks;
    }

    /** A mail in its folder. */
    private record Numbered(long uid, IMAPMessage message) {}

    public String name() {
        return name;
    }

    /** How many mails the last look saw and could not fetch. */
    public int unfetched() {
        return unfetched;
    }

    public MailboxSettings settings() {
        return settings;
    }

    /**
     * One look at the whole folder.
     *
     * @param taken is given each mail that was taken, which by then is safe
     */
    public synchronized void look(Consumer<Arrival> taken) throws MailboxTrouble {
        boolean kept = line.isOpen();
        try {
            lookOnce(taken);
        } catch (MessagingException | IOException cause) {
            line.close();
            if (!kept) {
                throw trouble(cause);
            }
            // a server may have hung up since the last look, which is no trouble yet
            look(taken);
        }
    }

    private static MailboxTrouble trouble(Exception cause) {
        return cause instanceof MessagingException mail
                ? MailboxTrouble.of(mail)
                : MailboxTrouble.of((IOException) cause);
    }

    private void lookOnce(Consumer<Arrival> taken) throws MessagingException, IOException {
        IMAPFolder folder = line.folder();
        try {
            long validity = folder.getUIDValidity();
            List<Numbered> fresh = fresh(folder, validity);
            long gap = Long.MAX_VALUE;
            int left = 0;
            for (Numbered mail : fresh) {
                if (!take(folder, validity, mail, taken)) {
                    gap = Math.min(gap, mail.uid());
                    left++;
                }
            }
            remember(validity, fresh, gap);
            unfetched = left;
        } finally {
            close(folder);
        }
    }

    private List<Numbered> fresh(IMAPFolder folder, long validity) throws MessagingException {
        long from = marks.takenTo(name, validity);
        List<Numbered> fresh = new ArrayList<>();
        // a server answers "from n on" with its last mail even where that lies before n
        for (Message message : folder.getMessagesByUID(from + 1, UIDFolder.LASTUID)) {
            long uid = message == null ? 0 : folder.getUID(message);
            if (uid > from) {
                fresh.add(new Numbered(uid, (IMAPMessage) message));
            }
        }
        if (fresh.isEmpty()) {
            return fresh;
        }
        Set<String> known = marks.taken(name, validity);
        fresh.removeIf(mail -> known.contains(MailboxMarks.mark(validity, mail.uid())));
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(fresh.stream().map(Numbered::message).toArray(Message[]::new), profile);
        fresh.sort(Comparator.comparing((Numbered mail) -> failures.getOrDefault(mail.uid(), 0))
                .thenComparing(Numbered::uid));
        return fresh;
    }

    /** Whether the mail is safe now, or no longer there. */
    private boolean take(IMAPFolder folder, long validity, Numbered mail, Consumer<Arrival> taken)
            throws MessagingException, IOException {
        try {
            taking.take(name, MailboxMarks.mark(validity, mail.uid()), mail.message())
                    .ifPresent(taken);
            failures.remove(mail.uid());
            if (settings.markSeen()) {
                mail.message().setFlag(Flags.Flag.SEEN, true);
            }
            return true;
        } catch (MessageRemovedException gone) {
            return true;
        } catch (MessagingException | IOException cause) {
            int times = failures.merge(mail.uid(), 1, Integer::sum);
            LOG.warn("mailbox {}: mail {} cannot be fetched ({} times): {}", name, mail.uid(), times, cause.toString());
            if (!folder.isOpen()) {
                throw cause;
            }
            return false;
        } catch (RuntimeException | Error unforeseen) {
            // the next look takes the others first
            failures.merge(mail.uid(), 1, Integer::sum);
            throw unforeseen;
        }
    }

    private void remember(long validity, List<Numbered> fresh, long gap) {
        fresh.stream()
                .mapToLong(Numbered::uid)
                .filter(uid -> uid < gap)
                .max()
                .ifPresent(uid -> marks.takenTo(name, validity, uid));
    }

    private static void close(Folder folder) {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException gone) {
            LOG.debug("folder {} was closed from the other side", folder.getFullName());
        }
    }

    /** Lets go of the line. */
    public synchronized void close() {
        line.close();
    }
}
