package org.huibao.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.MimeSection;
import org.huibao.intake.mime.MailHead;

/**
 * The mail that a delivery report gives back, whole or its head alone (RFC 3462). What that mail answers in turn did not
 * come back: of its header only the Message-ID counts.
 */
final class ReturnedMail {
    private static final Pattern ITS_ID = Pattern.compile("(?im)^[>\\s]*Message-ID:\\s*(<[^<>\\s]+>)");
    private static final Pattern ANSWERED =
            Pattern.compile("(?im)^[>\\h]*(?:References|In-Reply-To):.*(?:\\R[>\\h]*\\h\\S.*)*+");
    private static final int DEEPEST = 6;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_PARTS = 100;

    /** Mails or their heads, also in the shapes of RFC 6533 and of servers that mark the head as a message. */
    private static final Set<String> MAILS = Set.of(
            "message/rfc822",
            "message/global",
            "message/global-headers",
            "message/rfc822-headers",
            "text/rfc822-headers");

    private final List<String> texts = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    private ReturnedMail() {}

    static ReturnedMail in(byte[] report) {
        ReturnedMail returned = new ReturnedMail();
        returned.collect(MimeSection.of(report), DEEPEST);
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

    private void collect(MimeSection part, int depth) {
        String type = part.type();
        if (depth > 0 && part.isMultipart()) {
            part.parts(MOST_PARTS).forEach(member -> collect(member, depth - 1));
        } else if (texts.size() < MOST_PARTS
                && (type.isEmpty() || type.startsWith("message/") || type.startsWith("text/"))) {
            byte[] content = part.content();
            String text = new String(content, 0, Math.min(content.length, MOST_BYTES), StandardCharsets.ISO_8859_1);
            texts.add(text);
            if (MAILS.contains(type)) {
                heads.add(text);
            }
        }
    }
}
