package org.huibao.intake.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.huibao.files.NotWritten;
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
                throw MailboxTrouble.of(cause);
            }
            // a server may have hung up since the last look, which is no trouble yet
            look(taken);
        }
    }

    private void lookOnce(Consumer<Arrival> taken) throws MessagingException, IOException {
        IMAPFolder folder = line.folder();
        try {
            long validity = folder.getUIDValidity();
            List<Numbered> fresh = fresh(folder, validity);
            List<Numbered> left = new ArrayList<>();
            for (List<Numbered> some : Numbered.portions(fresh, mail -> !failures.containsKey(mail.uid()))) {
                left.addAll(take(folder, validity, some, taken));
            }
            remember(validity, fresh, left);
            unfetched = left.size();
        } finally {
            MailLine.leave(folder);
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
        folder.fetch(Numbered.messages(fresh), profile);
        fresh.sort(Comparator.comparing((Numbered mail) -> failures.getOrDefault(mail.uid(), 0))
                .thenComparing(Numbered::uid));
        return fresh;
    }

    /** Those that are not safe now, although they are there. */
    private List<Numbered> take(IMAPFolder folder, long validity, List<Numbered> some, Consumer<Arrival> taken)
            throws MessagingException, IOException {
        List<Numbered> left = new ArrayList<>();
        for (Numbered mail : some.size() == 1 ? some : takeTogether(folder, validity, some, taken)) {
            if (!take(folder, validity, mail, taken)) {
                left.add(mail);
            }
        }
        return left;
    }

    /** Those that must be taken one by one, for they did not come as the server had announced them. */
    private List<Numbered> takeTogether(
            IMAPFolder folder, long validity, List<Numbered> some, Consumer<Arrival> taken) {
        try {
            Bodies bodies = Bodies.of(folder, some.stream().map(Numbered::uid).toList());
            List<Numbered> whole = some.stream().filter(bodies::isWhole).toList();
            taking.take(name, validity, whole, bodies).forEach(taken);
            if (settings.markSeen()) {
                folder.setFlags(Numbered.messages(whole), new Flags(Flags.Flag.SEEN), true);
            }
            return some.stream().filter(mail -> !whole.contains(mail)).toList();
        } catch (MessagingException | RuntimeException | StackOverflowError cause) {
            LOG.debug("mailbox {}: {} mails are fetched one by one", name, some.size(), cause);
            return some;
        }
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
        } catch (NotWritten ours) {
            // neither the mail nor its server is to blame, and the others would fare no better
            throw new UncheckedIOException(ours);
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

    private void remember(long validity, List<Numbered> fresh, List<Numbered> left) {
        long gap = left.stream().mapToLong(Numbered::uid).min().orElse(Long.MAX_VALUE);
        fresh.stream()
                .mapToLong(Numbered::uid)
                .filter(uid -> uid < gap)
                .max()
                .ifPresent(uid -> marks.takenTo(name, validity, uid));
    }

    /** Lets go of the line. */
    public synchronized void close() {
        line.close();
    }
}
