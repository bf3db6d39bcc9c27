package org.huibao.intake.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.files.MailPatience;
import org.jspecify.annotations.Nullable;

/** The header of a mail as it lies in the archive. Whatever is wrong with it, it can be asked. */
public final class MailHead {
    /** A header of more than this is nobody's letter; what lies beyond is not looked at. */
    private static final int LIMIT = 256 * 1024;

    /** A line of a mail holds no more (RFC 5322, 2.1.1). */
    private static final int LONGEST = 998;

    private static final int MOST_ANSWERED = 100;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+[ \\t]*");

    static {
        MailPatience.ask();
    }

    private final InternetHeaders headers;

    private MailHead(InternetHeaders headers) {
        this.headers = headers;
    }

    /** Reads the header and leaves the rest of the stream alone. */
    public static MailHead of(InputStream mail) throws IOException {
        return of(mail.readNBytes(LIMIT));
    }

    public static MailHead of(byte[] mail) {
        int length = Math.min(mail.length, LIMIT);
        try {
            return new MailHead(new InternetHeaders(new ByteArrayInputStream(mail, 0, length), false));
        } catch (MessagingException unreadable) {
            return new MailHead(new InternetHeaders());
        }
    }

    /** The outer From in lower case, or null where there is none, or more than one. */
    public @Nullable String from() {
        try {
            InternetAddress[] all = InternetAddress.parseHeader(String.join(",", all("From")), false);
            return all.length == 1
                            && all[0].getAddress() != null
                            && all[0].getAddress().contains("@")
                    ? oneLine(all[0].getAddress()).toLowerCase(Locale.ROOT)
                    : null;
        } catch (AddressException unreadable) {
            return null;
        }
    }

    /** As people see it, in one line that is no longer than anybody's, or empty. */
    public String subject() {
        String subject = oneLine(EncodedWords.decode(first("Subject").orElse("")));
        return subject.length() <= LONGEST
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    public @Nullable String messageId() {
        return first("Message-ID")
                .map(MailHead::oneLine)
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST)
                .orElse(null);
    }

    /** The Message-IDs that the mail answers, separated by blanks; of very many the first, which began it, and the last ones. */
    public String references() {
        String all = String.join(" ", all("References")) + " " + String.join(" ", all("In-Reply-To"));
        List<String> ids = Arrays.stream(oneLine(all).split("\\s+"))
                .filter(id -> id.length() <= LONGEST)
                .distinct()
                .toList();
        int left = Math.max(0, ids.size() - MOST_ANSWERED);
        return Stream.concat(ids.stream().limit(Math.min(1, left)), ids.stream().skip(left))
                .collect(Collectors.joining(" "));
    }

    /** The value of a header in lower case and without its comment, or empty. */
    String word(String name) {
        return first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    List<String> all(String name) {
        String[] values = headers.getHeader(name);
        return values == null ? List.of() : List.of(values);
    }

    /** No control character leaves the header: a line break begins another line elsewhere, and no store keeps a NUL. */
    private static String oneLine(String value) {
        return CONTROLS.matcher(value).replaceAll(" ").strip();
    }

    private Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
