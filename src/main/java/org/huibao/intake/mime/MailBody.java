package org.huibao.intake.mime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.huibao.pages.OwnPart;
import org.huibao.pages.PageSize;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tables in the text of a mail. */
public final class MailBody {
    private MailBody() {}

    /**
     * What of the body its sender sends, as a document of its own, if a table is in it; of a mail that is passed on and
     * says nothing in a table itself, the mail that it passes on. What may be quoted stays marked as a quotation.
     *
     * @param pages the body, as a rule in one piece; pictures between cut it into several
     * @param answers whether the mail belongs to an earlier one, by its header
     */
    public static Optional<byte[]> tables(List<String> pages, String subject, boolean answers) {
        String html = joined(pages);
        boolean endless = PageSize.isEndless(html);
        Document own = Jsoup.parse(endless ? "" : html);
        if (endless || PageSize.isDeep(own)) {
            return html.contains("<table") ? Optional.of(html.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        }
        return OwnPart.of(own)
                .tablesOfMail(subject, answers)
                .map(cut -> bytes(cut.doubtful() ? OwnPart.inDoubt(cut.page()) : cut.page()));
    }

    /** What the page says in words, without what it quotes. */
    static String words(String html) {
        Document own = Jsoup.parse(PageSize.isEndless(html) ? "" : html);
        return PageSize.isDeep(own) ? "" : OwnPart.of(own).words();
    }

    /** A piece ends what is open in it. */
    private static String joined(List<String> pages) {
        if (pages.size() < 2) {
            return String.join("", pages);
        }
        StringBuilder whole = new StringBuilder();
        for (String page : pages) {
            whole.append("<div>");
            whole.append(
                    PageSize.isEndless(page) ? page : Jsoup.parse(page).body().html());
            whole.append("</div>\n");
        }
        return whole.toString();
    }

    /** The byte order mark outweighs whatever charset the body's own meta element claims. */
    private static byte[] bytes(Document body) {
        return ("\uFEFF" + body.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }
}
