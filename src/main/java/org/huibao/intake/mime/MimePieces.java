package org.huibao.intake.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.huibao.files.FileKind;
import org.huibao.files.UnlabelledText;
import org.huibao.lexicon.OurWords;

/** The leaves of a mail's MIME tree in their order, as far as a broken tree can be followed. */
public final class MimePieces {
    private static final int DEEPEST = 20;
    public static final int MOST = 1000;

    static {
        // Angus Mail reads these from the system only; all of them make it more patient with broken mail
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.uudecode.ignoreerrors", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        System.setProperty("mail.mime.parameters.strict", "false");
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

    private MimePieces(MailHead head) {
        this.subject = head.subject();
        this.answers = !head.references().isEmpty();
    }

    /** Never throws: what cannot be parsed is left out. */
    public static MimePieces of(byte[] raw) {
        MimePieces pieces = new MimePieces(MailHead.of(raw));
        try {
            pieces.walk(new MimeMessage(NO_SESSION, new ByteArrayInputStream(raw)), 0);
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

    /** Whether there is more in it than was followed. */
    public boolean isEndless() {
        return endless;
    }

    /** Whether these very bytes are a picture that the mail's text shows. */
    public boolean isInline(byte[] bytes) {
        return attached.stream().anyMatch(piece -> piece.inline() && piece.bytes() == bytes);
    }

    private void walk(MimePart part, int depth) {
        if (depth > DEEPEST || seen++ > MOST) {
            endless = true;
            return;
        }
        PartHeaders headers = new PartHeaders(part);
        if (headers.isMultipart()) {
            members(part, depth);
        } else if (headers.isBody()) {
            body(part, headers);
        } else {
            leaf(part, headers);
        }
    }

    private void body(MimePart part, PartHeaders headers) {
        invitation |= headers.isCalendar();
        if (headers.isText()) {
            String text = UnlabelledText.by(headers.charset(), PartBytes.of(part));
            texts.add(text);
            if (headers.isHtml()) {
                html.add(text);
            }
        }
    }

    private void members(MimePart part, int depth) {
        try {
            // what the part itself would do, without looking for a handler of its type each time
            Multipart multipart = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart member = multipart.getBodyPart(i);
                if (member instanceof MimePart mime) {
                    walk(mime, depth + 1);
                }
            }
        } catch (MessagingException | RuntimeException e) {
            // a multipart without parts that can be told apart holds nothing
            seen++;
        }
    }

    private void leaf(MimePart part, PartHeaders headers) {
        byte[] bytes = PartBytes.of(part);
        if (headers.isTnef()) {
            Tnef.open(bytes).ifPresentOrElse(attached::addAll, () -> add(headers, bytes));
        } else if (bytes.length > 0 || headers.name().isPresent()) {
            add(headers, bytes);
        }
    }

    private void add(PartHeaders headers, byte[] bytes) {
        String name = headers.name()
                .orElseGet(() -> OurWords.ATTACHMENT
                        + (attached.size() + 1)
                        + (headers.isMail() ? ".eml" : FileKind.ending(bytes)));
        boolean mail =
                headers.isMail() || name.toLowerCase(java.util.Locale.ROOT).endsWith(".eml");
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
