package org.huibao.reading.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.KnownAnswers;
import org.huibao.reading.cells.Mark;
import org.jsoup.nodes.Element;

/** How an element of a web page stands there: by its name, and by its own style. */
final class HtmlLook {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "template", "noscript", "title", "rt", "rp", "datalist", "audio", "video");
    private static final Set<String> STRUCK = Set.of("s", "strike", "del");
    private static final Set<String> RAISED = Set.of("sup", "sub");
    private static final Pattern STRIKE = Pattern.compile("text-decoration(-line)?:[^;]*line-through");
    private static final Pattern LIFT =
            Pattern.compile("vertical-align:(super|sub|-?[1-9.]|-?0\\.)|mso-text-raise:-?[1-9]");
    private static final List<String> AWAY = List.of(
            "display:none",
            "visibility:hidden",
            "visibility:collapse",
            "mso-hide:all",
            ";width:0;overflow:hidden",
            ";width:0px;overflow:hidden");
    /** Of letters of one or two pixels nobody reads anything. */
    private static final Pattern SHRUNK =
            Pattern.compile("(font-size|opacity):0(?![.\\d]*[1-9])|font-size:0?\\.?[012](\\.\\d+)?p[xt]");
    /** What stands beside these is no part of the same figure. */
    private static final Set<String> CONTROLS =
            Set.of("input", "button", "svg", "img", "meter", "progress", "textarea");

    private static final Set<String> UNTYPED = Set.of("", "text", "number", "tel");
    private static final Pattern OUTDENTED = Pattern.compile("text-indent:-\\d{3}");
    private static final Pattern POSITIONED = Pattern.compile("position:(absolute|fixed)");
    private static final Pattern OFF_THE_PAGE = Pattern.compile("(?<![-a-z])(left|top|right|bottom):-\\d{3}");
    /** Tables have few styles, and many cells of each. */
    private static final KnownAnswers<String, Mark> STYLES = new KnownAnswers<>(5_000, HtmlLook::ofStyle);

    private HtmlLook() {}

    static Mark of(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || element.hasAttr("hidden") || name.equals("option") && !isChosen(element)) {
            return Mark.HIDDEN;
        }
        Mark mark = STRUCK.contains(name) ? Mark.STRUCK : RAISED.contains(name) ? Mark.RAISED : Mark.PLAIN;
        String colour = element.attr("color");
        String style = element.attr("style");
        if (style.isEmpty() && colour.isEmpty()) {
            return mark;
        }
        return mark.and(STYLES.of(style + (colour.isEmpty() ? "" : ";color:" + colour)));
    }

    /** Whether it has no place on the page at all. */
    static boolean isLeftOut(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replaceAll("\\s+", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** Whether it stands between words as something of its own. */
    static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName());
    }

    /** What somebody typed into a field, empty for everything else. */
    static String typed(Element element) {
        boolean field = element.normalName().equals("input")
                && UNTYPED.contains(element.attr("type").toLowerCase(Locale.ROOT));
        return field ? element.attr("value") : "";
    }

    /** Whether a rule of a style sheet may concern what is read. */
    static boolean matters(String declarations) {
        return ofStyle(declarations) != Mark.PLAIN;
    }

    private static Mark ofStyle(String declarations) {
        String style = lastWords(declarations.replaceAll("\\s+", "").toLowerCase(Locale.ROOT));
        if (isAway(style)) {
            return Mark.HIDDEN;
        }
        if (found(STRIKE, style)) {
            return Mark.STRUCK;
        }
        if (found(LIFT, style)) {
            return Mark.RAISED;
        }
        return HtmlColours.isFaint(style) ? Mark.FAINT : Mark.PLAIN;
    }

    private static boolean isAway(String style) {
        return AWAY.stream().anyMatch((';' + style)::contains)
                || found(SHRUNK, style)
                || found(OUTDENTED, style)
                || found(POSITIONED, style) && found(OFF_THE_PAGE, style);
    }

    /** Of declarations of one kind the last one counts. */
    private static String lastWords(String declarations) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String declaration : declarations.split(";")) {
            byName.put(declaration.substring(0, declaration.indexOf(':') + 1), declaration);
        }
        return String.join(";", byName.values());
    }

    private static boolean found(Pattern pattern, String style) {
        Matcher matcher = pattern.matcher(style);
        return matcher.find();
    }

    /** Of a list one option is seen: the last that was chosen, else the first. */
    private static boolean isChosen(Element option) {
        Element list = option.closest("select");
        if (list == null || list.hasAttr("multiple")) {
            return list == null || option.hasAttr("selected");
        }
        Element chosen = list.select("option[selected]").last();
        return option == (chosen == null ? list.selectFirst("option") : chosen);
    }
}
