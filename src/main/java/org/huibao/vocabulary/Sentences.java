package org.huibao.vocabulary;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one message bundle in a reader's language, with places in braces for what they are about. */
public final class Sentences {
    /** Matches the place of an argument; its first group is the name. */
    public static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9:]*)}");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Sentences(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The sentences for a locale; anything but English is answered in Chinese.
     *
     * @param name of the bundle below {@code messages/}
     */
    public static Sentences in(String name, Locale locale) {
        Locale known =
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new Sentences(ResourceBundle.getBundle("messages." + name, known, NO_FALLBACK), known);
    }

    public Locale locale() {
        return locale;
    }

    /** For a library that wants the bundle itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence as it stands, places and all. */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** The sentence under the key, or the other text where there is none. */
    public String of(String key, String otherwise) {
        return has(key) ? of(key) : otherwise;
    }

    /** The sentence with its places filled. */
    public String of(String key, UnaryOperator<String> arguments) {
        return filled(of(key), arguments);
    }

    /** A text with its places filled by name; what stands in square brackets is left out where a place in it stays empty. */
    public static String fitted(String text, UnaryOperator<String> arguments) {
        String kept = OPTIONAL.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(lacks(part.group(1), arguments) ? "" : part.group(1)));
        return filled(kept, arguments);
    }

    private static boolean lacks(String part, UnaryOperator<String> arguments) {
        return PLACE.matcher(part)
                .results()
                .anyMatch(place -> arguments.apply(place.group(1)).isEmpty());
    }

    /** A text with its places filled by name. */
    public static String filled(String text, UnaryOperator<String> arguments) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(arguments.apply(place.group(1))));
    }
}
