package org.huibao.reading.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huibao.files.MimeSection;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.vocabulary.Limit;

/**
 * Reads web pages in a single file ({@code .mht}), as Excel and WPS save them: a mail without an addressee, whose pages
 * are its parts, one for each sheet. Nothing that they name outside is fetched.
 */
public final class WebArchiveReading {
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 500;

    private final List<String> pages = new ArrayList<>();
    private int parts;

    private WebArchiveReading() {}

    public static OpenedDocument open(byte[] bytes, Budget budget) throws IOException {
        WebArchiveReading reading = new WebArchiveReading();
        reading.part(MimeSection.of(bytes), DEEPEST);
        return HtmlReading.open(reading.pages, budget);
    }

    private void part(MimeSection part, int deeper) {
        if (deeper == 0 || ++parts > MOST_PARTS) {
            throw ReadingRefused.tooLarge(Limit.PARTS, MOST_PARTS);
        }
        if (part.isMultipart()) {
            part.parts(MOST_PARTS + 1).forEach(member -> part(member, deeper - 1));
        } else if (part.type().equals("text/html")) {
            String text = Decoding.text(part.content());
            if (text != null) {
                pages.add(text);
            }
        }
    }
}
