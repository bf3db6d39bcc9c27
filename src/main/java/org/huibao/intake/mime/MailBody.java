package org.huibao.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huibao.lexicon.MailWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Tables in the text of a mail. */
public final class MailBody {
    private static final String QUOTES =
            "blockquote, .gmail_quote, #divRplyFwdMsg, #isReplyContent, .ntes-mailmaster-quote, includetail";

    private static final int MOST_TAGS = 600_000;
    private static final int DEEPEST = 300;

    private MailBody() {}

    /**
     * The body without what it quotes, as a document of its own, if a table is left in it; of a mail that is passed on
     * and says nothing in a table itself, with the mail that it passes on.
     */
    public static Optional<byte[]> tables(String html, String subject) {
        Document own = Jsoup.parse(isEndless(html) ? "" : html);
        if (isEndless(html) || isDeep(own)) {
            return html.contains("<table") ? Optional.of(html.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        }
        cutHistory(own);
        if (hasTable(own)) {
            return Optional.of(bytes(own));
        }
        Document whole = Jsoup.parse(html);
        boolean passedOn = PassedOn.says(subject, whole.text()) && hasTable(whole);
        if (passedOn) {
            PassedOn.open(whole, MailBody::isTable);
        }
        return passedOn ? Optional.of(bytes(whole)) : Optional.empty();
    }

    /** What the page says in words, without what it quotes. */
    static String words(String html) {
        Document own = Jsoup.parse(isEndless(html) ? "" : html);
        if (isDeep(own)) {
            return "";
        }
        cutHistory(own);
        return own.body().text();
    }

    /** Whether the mail that is answered begins with this line. */
    static boolean beginsHistory(String line) {
        return MailWords.beginsHistory(line.replace('\u00A0', ' ').strip());
    }

    /** Pages that nobody writes are left to reading, which says what is wrong with them. */
    private static boolean isEndless(String html) {
        return html.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS;
    }

    private static boolean isDeep(Document page) {
        boolean[] deep = new boolean[1];
        page.filter((node, depth) -> {
            deep[0] = depth > DEEPEST;
            return deep[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return deep[0];
    }

    /** The byte order mark outweighs whatever charset the body's own meta element claims. */
    private static byte[] bytes(Document body) {
        return ("\uFEFF" + body.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasTable(Document body) {
        return body.select("table").stream().anyMatch(MailBody::isTable);
    }

    /** A frame that only arranges text has one cell in a row or one row; a statistics table has more of both. */
    private static boolean isTable(Element table) {
        long rows = table.select("tr").stream()
                .filter(row -> row.select("> td, > th").stream()
                                .filter(Element::hasText)
                                .count()
                        >= 2)
                .count();
        return rows >= 2;
    }

    private static void cutHistory(Document body) {
        body.select(QUOTES).remove();
        Element start = body.body().select("*").stream()
                .filter(element -> beginsHistory(element.text()))
                .reduce(
                        null,
                        (chosen, element) ->
                                chosen == null || element.hasParent() && isInside(element, chosen) ? element : chosen);
        if (start != null) {
            cutFrom(start, body.body());
        }
    }

    private static boolean isInside(Element element, Element outer) {
        return element.parents().contains(outer);
    }

    /** Removes the element and everything that comes after it in the document. */
    private static void cutFrom(Element start, Element body) {
        Element at = start;
        while (at != body && at.parent() != null) {
            Element parent = at.parent();
            at.nextElementSiblings().remove();
            at = parent;
        }
        start.remove();
    }
}
