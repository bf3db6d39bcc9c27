package org.huibao.intake.mime;

import java.util.Set;
import java.util.function.Predicate;
import org.huibao.lexicon.MailWords;
import org.huibao.lexicon.OurWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A mail that passes on another one. Mail programs announce it with the very lines with which they quote what is answered;
 * only the subject, or a line that says so, tells the two apart. What the mail that is passed on quotes itself stays quoted.
 */
final class PassedOn implements NodeFilter {
    private static final String WRAPPERS = "blockquote, .gmail_quote, #divRplyFwdMsg, #isReplyContent,"
            + " .ntes-mailmaster-quote, .moz-cite-prefix, includetail";
    private static final Set<String> MARKS = Set.of("class", "id", "type");

    private final Predicate<Element> isTable;
    private boolean line;
    private boolean sender;

    private PassedOn(Predicate<Element> isTable) {
        this.isTable = isTable;
    }

    static boolean says(String subject, String text) {
        return MailWords.FORWARD.matches(subject)
                || !MailWords.ANSWER.matches(subject) && MailWords.PASSED_ON_LINE.matches(text.replace('\u00A0', ' '));
    }

    /** Takes the announcement of the first mail away, down to its table, so that nothing cuts it off. */
    static void open(Document body, Predicate<Element> isTable) {
        body.body().filter(new PassedOn(isTable));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("table") && isTable.test(element) && !isFrame(element)) {
                return FilterResult.STOP;
            }
            unwrap(element);
        }
        return node instanceof TextNode text && isSecond(text) ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private static boolean isFrame(Element table) {
        return table.getElementsByTag("table").size() > 1;
    }

    private static void unwrap(Element element) {
        if (element.is(WRAPPERS)) {
            MARKS.forEach(element::removeAttr);
            element.tagName("div");
        }
    }

    private boolean isSecond(TextNode text) {
        String said = text.getWholeText().replace('\u00A0', ' ');
        boolean again = false;
        if (MailWords.HISTORY_LINE.matches(said)) {
            again = line;
            line = true;
            if (!again) {
                text.text("");
            }
        } else if (MailWords.SENDER.matches(said)) {
            again = sender;
            sender = true;
            if (!again) {
                text.text(OurWords.FORMERLY + said.strip());
            }
        }
        return again;
    }
}
