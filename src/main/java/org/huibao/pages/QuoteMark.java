package org.huibao.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.lexicon.MailWords;
import org.jsoup.nodes.Element;

/** What an element says of itself that a mail program uses for what it quotes. */
enum QuoteMark {
    /** All of it is quoted, and nothing behind it. */
    HOLDS_QUOTED(true),
    /** The same, passed on instead of answered. */
    HOLDS_PASSED_ON(true),
    /** It is the head of what is quoted, which goes on behind it. */
    BEGINS_QUOTED(false),
    /** It may hold what is quoted, or what somebody has set in. */
    MAY_HOLD_QUOTED(true);

    private static final Set<String> HOLDING = Set.of(
            "gmail_quote",
            "gmail_quote_container",
            "gmail_extra_quote",
            "yahoo_quoted",
            "protonmail_quote",
            "zmail_extra",
            "tutanota_quote",
            "ntes-mailmaster-quote",
            "history-quote-wrapper",
            "referencequote",
            "isreplycontent",
            "replycontent",
            "messagereplysection",
            "mail-editor-reference-message-container",
            "includetail");
    private static final Set<String> BEGINNING = Set.of(
            "divrplyfwdmsg",
            "moz-cite-prefix",
            "outlookmessageheader",
            "moz-email-headers-table",
            "ms-outlook-mobile-reference-message");
    private static final String RULED = "border-left:";
    private static final List<String> NOT_RULED = List.of("none", "0");
    private static final String PASSED_ON = "moz-forward-container";
    private static final String COPIED = "x_";

    private final boolean closes;

    QuoteMark(boolean closes) {
        this.closes = closes;
    }

    boolean isCertain() {
        return this != MAY_HOLD_QUOTED;
    }

    /** Whether what is quoted ends with the element. */
    boolean closes() {
        return closes;
    }

    static Optional<QuoteMark> of(Element element) {
        Set<String> names = names(element);
        if (names.contains(PASSED_ON)) {
            return Optional.of(HOLDS_PASSED_ON);
        }
        if (names.stream().anyMatch(BEGINNING::contains)) {
            return Optional.of(BEGINS_QUOTED);
        }
        boolean block = element.normalName().equals("blockquote");
        if (names.stream().anyMatch(HOLDING::contains) || block && isCited(element)) {
            return Optional.of(HOLDS_QUOTED);
        }
        names.remove(element.normalName());
        boolean may = block && !isSetIn(element)
                || isRuled(element)
                || names.stream().anyMatch(MailWords.QUOTING_NAME::matches);
        return may ? Optional.of(MAY_HOLD_QUOTED) : Optional.empty();
    }

    private static boolean isCited(Element block) {
        return block.attr("type").equalsIgnoreCase("cite") || block.hasAttr("cite");
    }

    /** The way in which mail programs set a paragraph further in. */
    private static boolean isSetIn(Element block) {
        String style = style(block);
        return style.contains("border:none") && style.contains("margin:00040px");
    }

    /** A stroke down the left side is how programs without a mark of their own show what they quote. */
    private static boolean isRuled(Element element) {
        String style = style(element);
        return element.normalName().equals("div")
                && style.contains(RULED)
                && NOT_RULED.stream().map(RULED::concat).noneMatch(style::contains);
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** A mail that was passed on bears the marks of its own with a letter before them. */
    private static Set<String> names(Element element) {
        return Stream.concat(
                        Stream.of(element.id(), element.attr("name"), element.normalName()),
                        element.classNames().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> name.startsWith(COPIED) ? name.substring(COPIED.length()) : name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes away by what the element is known. */
    static void takeFrom(Element element) {
        Stream.of("class", "id", "name", "type", "cite").forEach(element::removeAttr);
        if (isRuled(element)) {
            element.removeAttr("style");
        }
        element.tagName("div");
    }
}
