package org.huibao.reading.text;

import java.util.List;
import java.util.Set;
import org.huibao.files.DocumentFormat;
import org.huibao.pages.OwnPart;
import org.huibao.pages.PageSize;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.vocabulary.Limit;
import org.huibao.vocabulary.Tableless;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the tables of an HTML page or an HTML mail. Nothing that the page names is ever fetched. */
public final class HtmlReading {
    private static final Set<String> LINES = Set.of(
            "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th", "caption", "center", "hr",
            "pre", "section", "article", "header", "table");

    private final TextTables tables = new TextTables();
    private long tags;
    private boolean quoted;

    private HtmlReading() {}

    public static OpenedDocument open(String html, Budget budget) {
        return open(List.of(html), budget);
    }

    /** Several pages of one document. */
    static OpenedDocument open(List<String> pages, Budget budget) {
        HtmlReading reading = new HtmlReading();
        pages.forEach(reading::page);
        OpenedDocument opened = reading.tables.open(DocumentFormat.HTML, Tableless.HTML, budget);
        return reading.quoted ? opened.perhapsQuoted() : opened;
    }

    private void page(String html) {
        tags += PageSize.tags(html);
        if (tags > PageSize.MOST_TAGS) {
            throw ReadingRefused.tooLarge(Limit.TAGS, PageSize.MOST_TAGS);
        }
        Document page = Jsoup.parse(html);
        if (PageSize.isDeep(page)) {
            throw ReadingRefused.unreadable("nesting");
        }
        OwnPart.Cut own = OwnPart.of(page).ofFile();
        quoted |= own.doubtful();
        HtmlStyles.apply(own.page());
        walk(own.page().body());
    }

    private void walk(Node node) {
        if (node instanceof TextNode text) {
            tables.text(text.text());
        } else if (node instanceof Element element && !HtmlLook.of(element).isGone()) {
            if (LINES.contains(element.normalName())) {
                tables.endLine();
            }
            if (element.normalName().equals("table")) {
                table(element);
            } else {
                element.childNodes().forEach(this::walk);
            }
            if (LINES.contains(element.normalName())) {
                tables.endLine();
            }
        }
    }

    /** A table around other tables is mostly there for its looks; what it says itself is kept where it says enough. */
    private void table(Element table) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                walk(child);
            }
        }
        boolean frame = table.selectFirst("table table") != null
                || table.select("table").size() > 1;
        HtmlTable rows = new HtmlTable(table, frame);
        if (!frame || rows.isData()) {
            rows.fill(tables.table());
        }
        if (frame) {
            table.children().stream()
                    .filter(child -> !child.normalName().equals("caption"))
                    .forEach(this::walk);
        }
    }
}
