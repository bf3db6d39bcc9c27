package org.huibao.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.lexicon.HistorySign;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A page in the lines that its reader sees, with the tables and the marks of quotations among them. */
final class SeenPage implements NodeFilter {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr",
            "caption",
            "center",
            "hr",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "table",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "body",
            "form",
            "fieldset",
            "address",
            "main");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript", "title");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    /** A cell that names what stands in the next one says it as a line does. */
    private static final String LABEL_END = ":";

    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Marked> marks = new ArrayList<>();
    private final Deque<Marked> open = new ArrayDeque<>();
    private final Deque<Table> around = new ArrayDeque<>();
    private StringBuilder text = new StringBuilder();
    private List<TextNode> leaves = new ArrayList<>();

    private SeenPage() {}

    /** @param table the innermost table that it stands in, or null */
    record Line(
            String text, List<TextNode> leaves, @Nullable Table table) {}

    /** An element that says that it holds, or begins, what is quoted. */
    static final class Marked {
        final Element element;
        final QuoteMark mark;
        final int from;
        int to;

        private Marked(Element element, QuoteMark mark, int from) {
            this.element = element;
            this.mark = mark;
            this.from = from;
        }
    }

    static SeenPage of(Document page) {
        SeenPage seen = new SeenPage();
        page.body().filter(seen);
        seen.endLine();
        return seen;
    }

    List<Line> lines() {
        return lines;
    }

    /** In the order in which they end. */
    List<Table> tables() {
        return tables;
    }

    List<Marked> marks() {
        return marks;
    }

    static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            said(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<QuoteMark> mark = QuoteMark.of(element);
        if (mark.isPresent() || isLine(element)) {
            endLine();
        }
        mark.ifPresent(known -> {
            open.push(new Marked(element, known, lines.size()));
            marks.add(open.element());
        });
        enter(element);
        return FilterResult.CONTINUE;
    }

    private static boolean isLine(Element element) {
        return LINES.contains(element.normalName());
    }

    private void enter(Element element) {
        Table outer = around.peek();
        switch (element.normalName()) {
            case "table" -> {
                if (outer != null) {
                    outer.holdsAnother();
                }
                around.push(new Table(element, lines.size()));
            }
            case "tr" -> {
                if (outer != null) {
                    outer.beginRow();
                }
            }
            case "td", "th" -> {
                text.append(' ');
                if (outer != null) {
                    outer.beginCell();
                }
            }
            default -> {}
        }
    }

    private void said(TextNode words) {
        text.append(words.getWholeText());
        leaves.add(words);
        Table table = around.peek();
        if (table != null) {
            table.said(words.getWholeText());
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
            boolean marked = !open.isEmpty() && open.element().element == element;
            if (marked || isLine(element)) {
                endLine();
            }
            if (marked) {
                open.pop().to = lines.size();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        Table table = around.peek();
        if (table == null) {
            return;
        }
        switch (element.normalName()) {
            case "td", "th" -> {
                if (table.endCell(HistorySign::isLabel)) {
                    text.append(LABEL_END);
                }
            }
            case "tr" -> table.endRow();
            case "table" -> {
                endLine();
                table.end(lines.size());
                tables.add(around.pop());
            }
            default -> {}
        }
    }

    private void endLine() {
        String said = BLANKS.matcher(text).replaceAll(" ").strip();
        if (!leaves.isEmpty()) {
            if (said.isEmpty() && !lines.isEmpty()) {
                lines.get(lines.size() - 1).leaves().addAll(leaves);
            } else {
                lines.add(new Line(said, leaves, around.peek()));
            }
            leaves = new ArrayList<>();
        }
        text = new StringBuilder();
    }
}
