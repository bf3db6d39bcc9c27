package org.huibao.reading.text;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.huibao.files.MailPatience;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

/**
 * Reads web pages in a single file ({@code .mht}), as Excel and WPS save them: a mail without an addressee, whose pages
 * are its parts, one for each sheet. Nothing that they name outside is fetched.
 */
public final class WebArchiveReading {
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 500;

    static {
        MailPatience.ask();
    }

    private final List<String> pages = new ArrayList<>();
    private int parts;

    private WebArchiveReading() {}

    public static OpenedDocument open(byte[] bytes, Budget budget) throws IOException {
        WebArchiveReading reading = new WebArchiveReading();
        try {
            Session offline = Session.getInstance(new Properties());
            reading.part(new MimeMessage(offline, new ByteArrayInputStream(bytes)), DEEPEST);
        } catch (MessagingException broken) {
            throw ReadingRefused.of(FindingCode.TRUNCATED);
        }
        return HtmlReading.open(reading.pages, budget);
    }

    private void part(MimePart part, int deeper) throws MessagingException, IOException {
        if (deeper == 0 || ++parts > MOST_PARTS) {
            throw ReadingRefused.tooLarge(Limit.PARTS, MOST_PARTS);
        }
        if (part.isMimeType("multipart/*")) {
            Multipart members = (Multipart) part.getContent();
            for (int i = 0; i < members.getCount(); i++) {
                BodyPart member = members.getBodyPart(i);
                if (member instanceof MimePart mime) {
                    part(mime, deeper - 1);
                }
            }
        } else if (part.isMimeType("text/html")) {
            page(part);
        }
    }

    private void page(MimePart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            String text = Decoding.text(content.readAllBytes());
            if (text != null) {
                pages.add(text);
            }
        }
    }
}
