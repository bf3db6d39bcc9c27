package org.huibao.reading.text;

import java.util.Set;
import org.huibao.lexicon.LineWords;
import org.huibao.lexicon.MailWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The earlier mails that a reply drags along below itself. A reply that says only 收到 still carries the blank table
 * that it answers, which is nobody's report.
 */
final class QuotedHistory {
    private static final Set<String> CLASSES = Set.of("gmail_quote", "moz-cite-prefix", "yahoo_quoted");
    private static final Set<String> IDS =
            Set.of("divRplyFwdMsg", "isReplyContent", "mail-editor-reference-message-container");
    private static final int HEADER = 400;

    private QuotedHistory() {}

    static void cutFrom(Document page) {
        Node first = first(page);
        if (first == null) {
            return;
        }
        for (Node node = first; node != null && node != page.body(); node = node.parent()) {
            while (node.nextSibling() != null) {
                node.nextSibling().remove();
            }
        }
        first.remove();
    }

    private static @Nullable Node first(Document page) {
        Node[] found = new Node[1];
        page.body().filter((node, depth) -> {
            if (isBeginning(node)) {
                found[0] = node;
                return NodeFilter.FilterResult.STOP;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return found[0];
    }

    private static boolean isBeginning(Node node) {
        if (node instanceof TextNode text) {
            String said = text.text().replace('\u00A0', ' ');
            return MailWords.ANSWERED_LINE.matches(said)
                    || MailWords.WROTE_LINE.matches(said)
                    || MailWords.SENDER.matches(said) && followsDate(text);
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (element.normalName().equals("blockquote")) {
            return element.attr("type").equals("cite") || MailWords.SENDER.matches(start(element));
        }
        return IDS.contains(element.id()) || CLASSES.stream().anyMatch(element::hasClass);
    }

    /** A mail's header names its sender and then its date, in lines of one block. */
    private static boolean followsDate(TextNode sender) {
        Element block = sender.parent();
        for (int up = 0; block != null && up < 3; up++) {
            String said = start(block);
            if (MailWords.SENT.matches(said)) {
                return !LineWords.FILLED_IN.matches(said);
            }
            block = block.parent();
        }
        return false;
    }

    private static String start(Element element) {
        String text = element.text().replace('\u00A0', ' ').strip();
        return text.substring(0, Math.min(text.length(), HEADER));
    }
}
