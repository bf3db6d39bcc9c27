package org.huibao.intake.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.huibao.files.FileKind;
import org.huibao.files.MailPatience;
import org.huibao.files.UnlabelledText;
import org.huibao.lexicon.OurWords;

/** The leaves of a mail's MIME tree in their order, as far as a broken tree can be followed. */
public final class MimePieces {
    private static final int DEEPEST = 20;
    public static final int MOST = 1000;

    static {
        MailPatience.ask();
    }

    /** Of no account, and costly to make. */
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final List<Attached> attached = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final String subject;
    private final boolean answers;
    private boolean invitation;
    private boolean endless;
    private int seen;

    private MimePieces(String subject, boolean answers) {
        this.subject = subject;
        this.answers = answers;
    }

    private static MimePieces of(MailHead head) {
        return new MimePieces(head.subject(), !head.references().isEmpty());
    }

    /** Never throws: what cannot be parsed is left out. */
    public static MimePieces of(byte[] raw) {
        MimePieces pieces = of(MailHead.of(raw));
        try {
            pieces.walk(new MimeMessage(NO_SESSION, new ByteArrayInputStream(raw)), 0, false);
        } catch (MessagingException | RuntimeException e) {
            // no headers, no parts: a mail that holds nothing
            return pieces;
        }
        return pieces;
    }

    public List<Attached> attached() {
        return attached;
    }

    /** As people see it, or empty. */
    public String subject() {
        return subject;
    }

    /** Whether it belongs to an earlier mail, by its header. */
    public boolean answers() {
        return answers;
    }

    /** The HTML bodies, decoded. */
    public List<String> html() {
        return html;
    }

    /** The bodies as they are read, those in HTML with their tags. */
    List<String> texts() {
        return texts;
    }

    /** Whether a calendar's entry goes with the text. */
    boolean isInvitation() {
        return invitation;
    }

    /** How many pieces were looked at. */
    public int count() {
        return seen;
    }

    /** Whether there is more in it than was followed. */
    public boolean isEndless() {
        return endless;
    }

    /** Whether these very bytes are a picture that the mail's text shows. */
    public boolean isInline(byte[] bytes) {
        return attached.stream().anyMatch(piece -> piece.inline() && piece.bytes() == bytes);
    }

    /** What came out of a mail that is written in another way. */
    static MimePieces of(String subject, boolean answers, List<String> html, List<Attached> attached) {
        MimePieces pieces = new MimePieces(subject, answers);
        pieces.html.addAll(html);
        pieces.texts.addAll(html);
        pieces.attached.addAll(attached);
        return pieces;
    }

    /** @param digest whether it lies among mails, and is one where it does not say otherwise */
    private void walk(MimePart part, int depth, boolean digest) {
        if (depth > DEEPEST || seen++ > MOST) {
            endless = true;
            return;
        }
        PartHeaders headers = new PartHeaders(part, digest);
        if (headers.isMultipart()) {
            members(part, depth, headers.isDigest());
        } else if (headers.isBody()) {
            body(part, headers);
        } else {
            leaf(part, headers, depth);
        }
    }

    private void body(MimePart part, PartHeaders headers) {
        byte[] bytes = PartBytes.of(part);
        if (!headers.isText() && (FileKind.of(bytes).isFile() || headers.isNamedAsTable())) {
            // a workbook is one whatever its sender's program calls it
            add(headers, bytes);
            return;
        }
        invitation |= headers.isCalendar();
        if (headers.isText()) {
            String text = UnlabelledText.by(headers.charset(), bytes);
            texts.add(text);
            if (headers.isHtml()) {
                html.add(text);
            } else {
                UuencodedText.in(new String(bytes, StandardCharsets.ISO_8859_1))
                        .forEach(file ->
                                attached.add(new Attached(file.name(), file.bytes(), false, false, !file.whole())));
            }
        }
    }

    private void members(MimePart part, int depth, boolean digest) {
        try {
            // what the part itself would do, without looking for a handler of its type each time
            Multipart multipart = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart member = multipart.getBodyPart(i);
                if (member instanceof MimePart mime) {
                    walk(mime, depth + 1, digest);
                }
            }
        } catch (MessagingException | RuntimeException e) {
            // a multipart without parts that can be told apart holds nothing
            seen++;
        }
    }

    private void leaf(MimePart part, PartHeaders headers, int depth) {
        byte[] bytes = PartBytes.of(part);
        Optional<byte[]> signed = headers.mayBeSigned() ? SignedContent.of(bytes) : Optional.empty();
        if (signed.isPresent()) {
            inner(signed.get(), headers, depth);
        } else if (headers.isTnef()) {
            Tnef.open(bytes).ifPresentOrElse(this::take, () -> add(headers, bytes));
        } else if (bytes.length > 0 || headers.name().isPresent()) {
            add(headers, bytes);
        }
    }

    /** The mail that was signed in one piece with its signature. */
    private void inner(byte[] signed, PartHeaders headers, int depth) {
        try {
            walk(new MimeBodyPart(new ByteArrayInputStream(signed)), depth + 1, false);
        } catch (MessagingException broken) {
            add(headers, signed);
        }
    }

    private void take(Tnef.Opened envelope) {
        attached.addAll(envelope.attached());
        if (html.isEmpty()) {
            html.addAll(envelope.html());
            texts.addAll(envelope.html());
        }
    }

    private void add(PartHeaders headers, byte[] bytes) {
        String name = headers.name()
                .orElseGet(() -> OurWords.ATTACHMENT
                        + (attached.size() + 1)
                        + (headers.isMail() ? ".eml" : FileKind.ending(bytes)));
        boolean mail = headers.isMail() || name.toLowerCase(Locale.ROOT).endsWith(".eml");
        attached.add(new Attached(name, bytes, headers.isInline(), mail, headers.isFragment()));
    }

    /**
     * A piece that is not the mail's own text.
     *
     * @param inline whether the text shows it, as with a logo
     * @param fragment whether the rest of it is somewhere else
     */
    @SuppressWarnings("ArrayRecordComponent")
    public // handed on once; nobody compares pieces
    record Attached(String name, byte[] bytes, boolean inline, boolean isMail, boolean fragment) {}
}
