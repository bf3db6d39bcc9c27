package org.huibao.intake.mailbox;

import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Arrivals;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.NewArrival;
import org.huibao.intake.arrivals.Origin;
import org.huibao.intake.mime.Automatic;
import org.huibao.intake.mime.MailHead;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes one mail: its raw bytes to the archive first, then its row. */
@Component
public class MailTaking {
    private final Archive archive;
    private final Arrivals arrivals;
    private final Clock clock;
    private final ObjectProvider<OurLetters> ours;

    public MailTaking(Archive archive, Arrivals arrivals, Clock clock, ObjectProvider<OurLetters> ours) {
        this.archive = archive;
        this.arrivals = arrivals;
        this.clock = clock;
        this.ours = ours;
    }

    /** Takes mails that were fetched together, all of which are safe before the first one has its row. */
    List<Arrival> take(String mailbox, long validity, List<Numbered> mails, Bodies bodies) throws MessagingException {
        List<Archive.Kept> kept = archive.keep(mails.stream().map(bodies::of).toList());
        List<NewArrival> rows = new ArrayList<>();
        for (Numbered mail : mails) {
            String mark = MailboxMarks.mark(validity, mail.uid());
            rows.add(coming(mailbox, mark, mail.message(), kept.get(rows.size()), MailHead.of(bodies.of(mail))));
        }
        return arrivals.take(rows);
    }

    Optional<Arrival> take(String mailbox, String mark, IMAPMessage mail) throws MessagingException, IOException {
        Archive.Kept kept = whole(mail);
        try (InputStream bytes = archive.open(kept.sha256())) {
            return arrivals.take(coming(mailbox, mark, mail, kept, MailHead.of(bytes)));
        }
    }

    private NewArrival coming(String mailbox, String mark, IMAPMessage mail, Archive.Kept kept, MailHead head)
            throws MessagingException {
        return new NewArrival(
                Channel.MAILBOX,
                new Origin(mailbox, head.subject(), head.from(), head.messageId(), head.references()),
                mark,
                kept,
                received(mail),
                automatic(head),
                Arrivals.Choice.NONE);
    }

    /** A server's word on the size is not always true, but two fetches that end at the same byte are the whole mail. */
    private Archive.Kept whole(IMAPMessage mail) throws MessagingException, IOException {
        Archive.Kept kept = fetched(mail);
        if (kept.size() != mail.getSize() && !fetched(mail).equals(kept)) {
            throw new EOFException("fetched " + kept.size() + " of " + mail.getSize() + " bytes");
        }
        return kept;
    }

    private Archive.Kept fetched(IMAPMessage mail) throws MessagingException, IOException {
        mail.setPeek(true);
        try (InputStream bytes = mail.getMimeStream()) {
            return archive.keep(bytes);
        }
    }

    /** The server's time, unless our clock has not come to it yet. */
    private Instant received(IMAPMessage mail) throws MessagingException {
        Instant now = clock.instant();
        @Nullable Date internal = mail.getReceivedDate();
        return internal == null || internal.toInstant().isAfter(now) ? now : internal.toInstant();
    }

    private @Nullable String automatic(MailHead head) {
        String id = head.messageId();
        boolean own = id != null && ours.orderedStream().anyMatch(letters -> letters.wrote(id));
        return own ? "own-letter" : Automatic.why(head).orElse(null);
    }
}
