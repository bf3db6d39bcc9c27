package org.huibao.intake.mime;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final Pattern SUBJECT =
            Pattern.compile("^\\s*(转发|转寄|轉寄|Fwd?|转)\\s*[:：].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANSWER =
            Pattern.compile("^\\s*(回复|答复|回覆|Re|回)\\s*[:：].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Looks at a row of strokes once: senders draw long ones. */
    private static final Pattern SAID = Pattern.compile(
            "(?<!-)-{2,}+\\s*+(转发邮件|转发的邮件|转发邮件信息|Forwarded message)\\s*-{2,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile(
            "(?<![-—_])[-—_]{2,}+\\s*+(原始邮件|原始信息|原邮件|转发邮件|转发的邮件|转发邮件信息"
                    + "|Original( Message)?|Forwarded message)\\s*[-—_]{2,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENDER = Pattern.compile("^\\s*(发件人|寄件者|From)\\s*[:：]", Pattern.CASE_INSENSITIVE);
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
        return SUBJECT.matcher(subject).matches()
                || !ANSWER.matcher(subject).matches()
                        && SAID.matcher(text.replace('\u00A0', ' ')).find();
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
        if (LINE.matcher(said).find()) {
            again = line;
            line = true;
            if (!again) {
                text.text("");
            }
        } else if (SENDER.matcher(said).find()) {
            again = sender;
            sender = true;
            if (!again) {
                text.text("原" + said.strip());
            }
        }
        return again;
    }
}
