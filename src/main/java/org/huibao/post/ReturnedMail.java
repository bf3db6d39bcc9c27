package org.huibao.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.intake.mime.MailHead;

/**
 * The mail that a delivery report gives back, whole or its head alone (RFC 3462). What that mail answers in turn did not
 * come back: of its header only the Message-ID counts.
 */
final class ReturnedMail {
    private static final Pattern ITS_ID = Pattern.compile("(?im)^[>\\s]*Message-ID:\\s*(<[^<>\\s]+>)");
    private static final Pattern ANSWERED =
            Pattern.compile("(?im)^[>\\h]*(?:References|In-Reply-To):.*(?:\\R[>\\h]*\\h\\S.*)*");
    private static final int DEEPEST = 6;
    private static final int MOST_BYTES = 256 * 1024;

    private final List<String> texts = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    private ReturnedMail() {}

    static ReturnedMail in(byte[] report) {
        ReturnedMail returned = new ReturnedMail();
        try {
            returned.collect(
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(report)), DEEPEST);
        } catch (MessagingException | IOException unreadable) {
            returned.texts.add(new String(report, 0, Math.min(report.length, MOST_BYTES), StandardCharsets.ISO_8859_1));
        }
        return returned;
    }

    /** What the report says in words, for people and for programs, with what it gives back. */
    List<String> texts() {
        return texts;
    }

    /**
     * The Message-ID of the mail that came back. A report that gives no mail back in a part of its own quotes its head in
     * words, or names just one letter of ours.
     */
    Optional<String> messageId(Predicate<String> isOurs) {
        if (!heads.isEmpty()) {
            return heads.stream()
                    .flatMap(head ->
                            Optional.ofNullable(MailHead.of(head.stripLeading().getBytes(StandardCharsets.ISO_8859_1))
                                            .messageId())
                                    .stream())
                    .flatMap(id -> HeaderText.messageIds(id).stream())
                    .findFirst();
        }
        Optional<String> quoted = texts.stream()
                .map(ITS_ID::matcher)
                .filter(Matcher::find)
                .map(id -> id.group(1))
                .findFirst();
        return quoted.or(() -> theOnlyOne(isOurs));
    }

    private Optional<String> theOnlyOne(Predicate<String> isOurs) {
        List<String> named = texts.stream()
                .map(text -> ANSWERED.matcher(text).replaceAll(""))
                .flatMap(text -> HeaderText.messageIds(text).stream())
                .distinct()
                .filter(isOurs)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        boolean multipart = part.isMimeType("multipart/*");
        if (depth > 0 && multipart && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), depth - 1);
            }
        } else if (part.isMimeType("message/*") || part.isMimeType("text/*")) {
            try (InputStream in = part.getInputStream()) {
                String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
                texts.add(text);
                if (isAMail(part)) {
                    heads.add(text);
                }
            }
        }
    }

    /** A mail or its head, also in the shapes of RFC 6533 and of servers that mark the head as a message. */
    private static boolean isAMail(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("message/global")
                || part.isMimeType("message/global-headers")
                || part.isMimeType("message/rfc822-headers")
                || part.isMimeType("text/rfc822-headers");
    }
}
