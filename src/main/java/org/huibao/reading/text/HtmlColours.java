package org.huibao.reading.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.huibao.lexicon.KnownAnswers;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** In which colour something stands on a web page, as far as it tells whether anybody sees it. */
final class HtmlColours {
    private static final String PAPER = "#fff(?:fff)?|white|rgba?\\(255,255,255[^;)]*\\)|transparent";
    private static final Pattern COLOUR = Pattern.compile("(?<![-a-z])color:(?!inherit)");
    private static final Pattern WHITE = Pattern.compile("(?<![-a-z])color:(?:" + PAPER + ")(?![0-9a-z])");
    private static final Pattern GROUND = Pattern.compile(
            "background(?:-color|-image)?:(?!(?:" + PAPER + "|no\\w+|inherit|initial|unset)(?![0-9a-z]))");

    /** What declarations say; tables have few of them, and many cells of each. */
    private static final KnownAnswers<String, HtmlColours> KNOWN = new KnownAnswers<>(5_000, HtmlColours::new);

    private final boolean coloured;
    private final boolean white;
    private final boolean ground;

    private HtmlColours(String declarations) {
        String style = declarations.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        coloured = COLOUR.matcher(style).find();
        white = WHITE.matcher(style).find();
        ground = GROUND.matcher(style).find();
    }

    private static HtmlColours of(Element element) {
        return KNOWN.of(declared(element, "bgcolor", "background:")
                + declared(element, "background", "background:")
                + declared(element, "color", "color:")
                + element.attr("style"));
    }

    private static String declared(Element element, String attribute, String name) {
        return element.hasAttr(attribute) ? name + element.attr(attribute) + ";" : "";
    }

    /** Whether letters are in the colour of the paper and nothing is said of what stands behind them. */
    static boolean isFaint(String declarations) {
        HtmlColours colours = KNOWN.of(declarations);
        return colours.white && !colours.ground;
    }

    /** Whether letters have a ground of their own. */
    static boolean hasGround(String declarations) {
        return KNOWN.of(declarations).ground;
    }

    /** Whether what stands in the element is in the colour of the paper: by the nearest colour around it, with no ground behind. */
    static boolean isFaintWithin(Element element) {
        boolean white = false;
        boolean coloured = false;
        for (@Nullable Element around = element; around != null; around = around.parent()) {
            HtmlColours colours = of(around);
            if (colours.ground) {
                return false;
            }
            white |= !coloured && colours.white;
            coloured |= colours.coloured;
        }
        return white;
    }

    /** Whether an element has a colour, or a ground, that lets it be seen wherever it stands. */
    static boolean isSeen(Element element) {
        HtmlColours colours = of(element);
        return colours.ground || colours.coloured && !colours.white;
    }
}
