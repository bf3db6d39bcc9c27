package org.huibao.pages;

import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;

/** How large a page may be before nobody can have written it. */
public final class PageSize {
    /** Each tag takes some hundred bytes of memory. */
    public static final int MOST_TAGS = 600_000;

    public static final int DEEPEST = 300;

    private PageSize() {}

    public static long tags(String html) {
        return html.chars().filter(c -> c == '<').count();
    }

    public static boolean isEndless(String html) {
        return tags(html) > MOST_TAGS;
    }

    public static boolean isDeep(Document page) {
        boolean[] deep = new boolean[1];
        page.filter((node, depth) -> {
            deep[0] = depth > DEEPEST;
            return deep[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return deep[0];
    }
}
