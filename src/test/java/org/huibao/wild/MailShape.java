package org.huibao.wild;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibao.fixtures.MailText;
import org.huibao.vocabulary.DocumentState;

/**
 * A mail of some shape, whom it seems to come from, and where it ends.
 *
 * @param ends the states that are right; more than one only where a person would hesitate
 */
record MailShape(
        String name,
        String from,
        @SuppressWarnings("ArrayRecordComponent") byte[] mail,
        List<DocumentState> ends) {
    static final String UNIT = "dongshan@town.example";
    /** A mailbox that a unit has registered and at which a program answers. */
    static final String ROBOT = "nanping@town.example";

    static final String STRANGER = "stranger@elsewhere.example";

    /** @param text a mail that begins with {@link MailText#HEAD} */
    static MailShape of(String name, String from, String subject, String text, DocumentState... ends) {
        return of(name, from, subject, text, StandardCharsets.UTF_8, ends);
    }

    static MailShape of(String name, String from, String subject, String text, Charset charset, DocumentState... ends) {
        String id = Integer.toHexString((name + from).hashCode());
        String head =
                "From: %s\r\nSubject: %s\r\nMessage-ID: <%s@town.example>\r\nTo: office@county.example\r\nMIME-Version: 1.0\r\n"
                        .formatted(from, subject, id);
        boolean bare = !text.contains("\r\n");
        String given = bare ? MailText.HEAD.replace("\r\n", "\n") : MailText.HEAD;
        if (!text.startsWith(given)) {
            throw new IllegalArgumentException(text);
        }
        String mail = (bare ? head.replace("\r\n", "\n") : head) + text.substring(given.length());
        return new MailShape(name, from, mail.getBytes(charset), List.of(ends));
    }

    @Override
    public String toString() {
        return name;
    }
}
