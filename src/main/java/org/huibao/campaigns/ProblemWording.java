package org.huibao.campaigns;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Problems in a reader's language. The bundles {@code messages/campaigns} hold a cause and a cure for each code, with
 * arguments by name in braces; {@code {word:name}} is an argument that is itself a word of the bundle.
 */
public final class ProblemWording {
    private static final Pattern NAME = Pattern.compile("\\{(word:)?([a-zA-Z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private ProblemWording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The wording for a locale; anything but English is answered in Chinese. */
    public static ProblemWording in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        Locale known = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new ProblemWording(ResourceBundle.getBundle("messages.campaigns", known, NO_FALLBACK));
    }

    /** File, line, cause and cure in one line. */
    public String of(Problem problem) {
        String place = problem.line() == 0 ? "place.file" : "place.line";
        String whole = bundle.getString(problem.file().isEmpty() ? "place.folder" : place);
        return whole.replace("{file}", problem.file())
                .replace("{line}", String.valueOf(problem.line()))
                .replace("{cause}", cause(problem))
                .replace("{cure}", cure(problem));
    }

    /** What is wrong. */
    public String cause(Problem problem) {
        return fill(bundle.getString(problem.code()), problem);
    }

    /** How to mend it. */
    public String cure(Problem problem) {
        return fill(bundle.getString(problem.code() + ".cure"), problem);
    }

    private String fill(String template, Problem problem) {
        Matcher names = NAME.matcher(template);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String value = problem.arguments().getOrDefault(names.group(2), "");
            String shown = names.group(1) == null ? value : word(value);
            names.appendReplacement(text, Matcher.quoteReplacement(shown));
        }
        return names.appendTail(text).toString();
    }

    /** A word of the bundle, or the value itself where the bundle has no word for it. */
    private String word(String value) {
        String key = "word." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
