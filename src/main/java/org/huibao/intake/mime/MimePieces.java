package org.huibao.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.files.FileKind;
import org.huibao.files.MimeSection;
import org.huibao.files.UnlabelledText;
import org.huibao.lexicon.OurWords;

/** The leaves of a mail's MIME tree in their order, as far as a broken tree can be followed. */
public final class MimePieces {
    private static final int DEEPEST = 20;
    public static final int MOST = 1000;

    /** Behind so many characters nobody's words begin, whatever styles a program has put in front of them. */
    private static final int LOOKED_AT = 1 << 18;

    private final List<Attached> attached = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
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
        pieces.walk(MimeSection.of(raw), 0, false);
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

    /** How the bodies begin, those in HTML with their tags. */
    Stream<String> texts() {
        return Stream.concat(pages(), plain());
    }

    /** How those begin that are in HTML. */
    Stream<String> pages() {
        return html.stream().map(MimePieces::beginning);
    }

    /** How those begin that are bare text. */
    Stream<String> plain() {
        return plain.stream().map(MimePieces::beginning);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
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
        pieces.attached.addAll(attached);
        return pieces;
    }

    /** @param digest whether it lies among mails, and is one where it does not say otherwise */
    private void walk(MimeSection part, int depth, boolean digest) {
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

    private void body(MimeSection part, PartHeaders headers) {
        byte[] bytes = part.content();
        if (!headers.isText() && (FileKind.of(bytes).isFile() || headers.isNamedAsTable())) {
            // a workbook is one whatever its sender's program calls it
            add(headers, bytes);
            return;
        }
        invitation |= headers.isCalendar();
        if (headers.isText()) {
            String text = UnlabelledText.by(headers.charset(), bytes);
            if (headers.isHtml()) {
                html.add(text);
            } else {
                plain.add(text);
                UuencodedText.in(new String(bytes, StandardCharsets.ISO_8859_1))
                        .forEach(file ->
                                attached.add(new Attached(file.name(), file.bytes(), false, false, !file.whole())));
            }
        }
    }

    private void members(MimeSection part, int depth, boolean digest) {
        // one more than will be followed, so that there being more is seen
        for (MimeSection member : part.parts(MOST - seen + 2)) {
            walk(member, depth + 1, digest);
        }
    }

    private void leaf(MimeSection part, PartHeaders headers, int depth) {
        byte[] bytes = part.content();
        Optional<byte[]> signed = headers.mayBeSigned() ? SignedContent.of(bytes) : Optional.empty();
        if (signed.isPresent()) {
            // the mail that was signed in one piece with its signature
            walk(MimeSection.of(signed.get()), depth + 1, false);
        } else if (headers.isTnef() || Tnef.is(bytes)) {
            Tnef.open(bytes).ifPresentOrElse(this::take, () -> add(headers, bytes));
        } else if (bytes.length > 0 || headers.name().isPresent()) {
            add(headers, bytes);
        }
    }

    private void take(Tnef.Opened envelope) {
        attached.addAll(envelope.attached());
        if (html.isEmpty()) {
            html.addAll(envelope.html());
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
