package org.huibao.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The style sheets that a page carries in itself, as far as they tell what is read: spreadsheet programs strike out by a
 * class. What a rule says is written before what the element itself says, which counts for more.
 */
final class HtmlStyles {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    /** Of these only those count that concern what is read; honest pages have a few. */
    private static final int MOST_RULES = 200;

    private HtmlStyles() {}

    static void apply(Document page) {
        int rules = 0;
        int grounds = 0;
        for (Element sheet : page.getElementsByTag("style")) {
            Matcher rule = RULE.matcher(REMARK.matcher(sheet.data()).replaceAll(""));
            while (rule.find() && rules < MOST_RULES) {
                String declarations = rule.group(2).strip();
                if (rule.group(1).contains("@")) {
                    continue;
                }
                if (HtmlLook.matters(declarations)) {
                    rules++;
                    apply(page, rule.group(1).strip(), declarations);
                } else if (HtmlColours.hasGround(declarations) && grounds++ < MOST_RULES) {
                    apply(page, rule.group(1).strip(), declarations);
                }
            }
        }
    }

    private static void apply(Document page, String selector, String declarations) {
        try {
            page.select(selector).forEach(element -> element.attr("style", declarations + ";" + element.attr("style")));
        } catch (SelectorParseException beyond) {
            // a state of the page (:hover) or what only browsers know
            return;
        }
    }
}
