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
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.post.Letter.State;
import org.springframework.stereotype.Component;

/** Delivery reports that come home: they tell which of our letters came back. */
@Component
public class Bounces {
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern WHY = Pattern.compile("(?im)^(?:Final-Recipient|Status|Diagnostic-Code):.*$");
    private static final int DEEPEST = 6;
    private static final int MOST_BYTES = 256 * 1024;

    private final Archive archive;
    private final Post post;

    Bounces(Archive archive, Post post) {
        this.archive = archive;
        this.post = post;
    }

    /** Marks the letters that the report says were not delivered; in the caller's transaction. */
    public void read(Arrival report) {
        List<String> texts = texts(archive.bytes(report.sha256()));
        if (isOnlyDelayed(texts)) {
            return;
        }
        String why = why(texts);
        texts.stream()
                .flatMap(text -> HeaderText.messageIds(text).stream())
                .distinct()
                .flatMap(id -> post.wroteWhat(id).stream())
                .filter(letter -> letter.state() == State.SENT || letter.state() == State.UNCERTAIN)
                .forEach(letter -> post.bounced(letter, why));
    }

    /** A warning that a server still tries (RFC 3464: {@code Action: delayed}) is no bounce. */
    private static boolean isOnlyDelayed(List<String> texts) {
        List<String> actions = new ArrayList<>();
        for (String text : texts) {
            Matcher action = ACTION.matcher(text);
            while (action.find()) {
                actions.add(action.group(1));
            }
        }
        return !actions.isEmpty() && actions.stream().noneMatch("failed"::equalsIgnoreCase);
    }

    private static String why(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            Matcher line = WHY.matcher(text);
            while (line.find() && lines.size() < 6) {
                lines.add(line.group().strip());
            }
        }
        return lines.isEmpty() ? "returned by a mail server" : String.join("; ", lines);
    }

    private static List<String> texts(byte[] mail) {
        List<String> texts = new ArrayList<>();
        try {
            collect(
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)),
                    texts,
                    DEEPEST);
        } catch (MessagingException | IOException unreadable) {
            texts.add(new String(mail, 0, Math.min(mail.length, MOST_BYTES), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    private static void collect(Part part, List<String> texts, int depth) throws MessagingException, IOException {
        boolean multipart = part.isMimeType("multipart/*");
        if (depth > 0 && multipart && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), texts, depth - 1);
            }
        } else if (part.isMimeType("message/*") || part.isMimeType("text/*")) {
            try (InputStream in = part.getInputStream()) {
                texts.add(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
            }
        }
    }
}
