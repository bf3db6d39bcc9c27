package org.huibao.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.files.Sha256;
import org.huibao.intake.mailbox.OurLetters;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.journal.Journal;
import org.springframework.stereotype.Component;

/** Our letters: written once, sent when they are due, asked after by whoever wants to know how they fared. */
@Component
public class Post implements OurLetters {
    private static final String NOBODY = "huibao@localhost";

    private final Letters letters;
    private final SmtpSettings settings;
    private final Journal journal;
    private final Clock clock;
    private final Sending sending;
    private final SmtpLook look;
    private final SmtpState line;
    private final DueActs acts;

    Post(
            Letters letters,
            SmtpSettings settings,
            Journal journal,
            Clock clock,
            Sending sending,
            SmtpLook look,
            SmtpState line,
            DueActs acts) {
        this.letters = letters;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.sending = sending;
        this.look = look;
        this.line = line;
        this.acts = acts;
    }

    /** Sends what is due; a beat that comes while letters are on their way does nothing. */
    public void deliver() {
        acts.carefully("letters", About.door("smtp"), sending::beat);
        acts.carefully("smtp look", About.door("smtp"), look::beat);
    }

    /**
     * Writes a letter in the caller's transaction; from then on its bytes and its Message-ID never change.
     *
     * @return its id, or nothing where one of its kind about the same stands there already
     */
    public Optional<Long> write(Draft draft) {
        Instant now = clock.instant();
        Letter.State state = settings.mayLeaveFor(draft.to()) ? Letter.State.WAITING : Letter.State.UNSENT;
        Optional<Long> id = letters.add(draft, envelope(draft, now), state, now);
        id.ifPresent(written -> journal.append(
                state.happening(),
                About.letter(written),
                Map.of("kind", draft.kind().word(), "about", draft.about())));
        return id;
    }

    /** Why a letter that has not left is where it is, as far as is known. */
    public Optional<String> reason(Letter letter) {
        if (letter.state() == Letter.State.SENT) {
            return Optional.empty();
        }
        Optional<String> said = Optional.ofNullable(letter.answer());
        return letter.state() == Letter.State.WAITING
                ? line.trouble().map(SmtpState.Trouble::answer).or(() -> said)
                : said;
    }

    public Optional<Letter> letter(long id) {
        return letters.byId(id);
    }

    public Optional<Letter> letter(Letter.Kind kind, String about) {
        return letters.by(kind, about);
    }

    /** The letters of this kind since the moment whose subject matter begins so. */
    public List<Letter> writtenSince(Letter.Kind kind, String beginning, Instant since) {
        return letters.writtenSince(kind, beginning, since);
    }

    /** The newest letters first, from before the given id. */
    public List<Letter> newest(long before, int limit) {
        return letters.newest(before, limit);
    }

    /** How many letters stand so. */
    public long count(Letter.State state) {
        return letters.count(state);
    }

    /** When the letter of this kind about this was written, whenever it left. */
    public Optional<Instant> written(Letter.Kind kind, String about) {
        return letters.written(kind, about);
    }

    /** The letters since the moment that were refused, came back, or of which nobody knows whether they arrived. */
    public List<Letter> troubled(Instant since) {
        return letters.troubled(since);
    }

    /** The letter that a mail's thread begins with, if it is one of ours. */
    public Optional<Letter> answeredBy(String references) {
        return HeaderText.messageIds(references).stream()
                .flatMap(id -> letters.byMessageId(id).stream())
                .reduce((one, later) -> later);
    }

    /**
     * A letter as its reader sees it.
     *
     * @param files the names of what goes with it
     */
    public record Shown(String text, List<String> files) {}

    public Shown shown(Letter letter) {
        return FrozenMail.shown(letters.mail(letter.id()));
    }

    /** The first file that goes with the letter, byte for byte as it was frozen. */
    public byte[] attachment(Letter letter) {
        return FrozenMail.attachment(letters.mail(letter.id()));
    }

    /** Whether a letter to all of these may leave: there is a server, and no trial run keeps it here. */
    public boolean mayLeaveFor(List<String> addresses) {
        return settings.mayLeaveFor(addresses);
    }

    /** Whether a letter can be written to what calls itself an address: senders put anything there. */
    private static boolean isMailbox(String address) {
        try {
            new InternetAddress(HeaderText.oneLine(address), true).validate();
            return true;
        } catch (AddressException unusable) {
            return false;
        }
    }

    /** Whether it is a mailbox that a letter can be written to, and not our own. */
    public boolean isSomebodyElses(String address) {
        return isMailbox(address) && !isOurs(address);
    }

    /** Whether the mailbox is our own. */
    public boolean isOurs(String mailbox) {
        return settings.address().equalsIgnoreCase(mailbox);
    }

    /** Whether letters leave for a few mailboxes only, so that what is sent is a trial. */
    public boolean isTrial() {
        return settings.isTrial();
    }

    @Override
    public boolean wrote(String messageId) {
        return wroteWhat(messageId).isPresent();
    }

    Optional<Letter> wroteWhat(String messageId) {
        return letters.byMessageId(messageId);
    }

    /** A delivery report says that the letter came back; in the caller's transaction. */
    void bounced(Letter letter, String why) {
        letters.state(letter.id(), Letter.State.BOUNCED, clock.instant(), HeaderText.oneLine(why));
        journal.append(
                Letter.State.BOUNCED.happening(),
                About.letter(letter.id()),
                Map.of("kind", letter.kind().word(), "about", letter.about(), "answer", HeaderText.oneLine(why)));
    }

    private Envelope envelope(Draft draft, Instant now) {
        String from = settings.address().isEmpty() ? NOBODY : settings.address();
        String messageId = messageId(draft, now, from);
        String mail = new FrozenMail(draft, from, messageId, now.atZone(draft.zone())).text();
        List<String> recipients = new ArrayList<>(draft.to());
        if (draft.kind() == Letter.Kind.REPORT && !settings.isTrial() && !recipients.contains(from)) {
            recipients.add(from);
        }
        return new Envelope(messageId, recipients, mail);
    }

    /** Another installation may write about the same: the moment keeps their Message-IDs apart. */
    private static String messageId(Draft draft, Instant now, String from) {
        String of = draft.kind().word() + "\n" + draft.about() + "\n" + now;
        String hash = new Sha256().add(of).hex().substring(0, 24);
        return "<" + draft.kind().word() + "." + hash + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }
}
