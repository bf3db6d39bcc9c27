package org.huibao.post;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of letters, in the language of a campaign's letters. */
public final class LetterWords {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private LetterWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words for a locale; anything but English is answered in Chinese. */
    public static LetterWords in(Locale locale) {
        Locale known =
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new LetterWords(ResourceBundle.getBundle("messages.letters", known, NO_FALLBACK), known);
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence under the key with its arguments filled in; an argument that is not given is left out. */
    public String of(String key, Map<String, String> arguments) {
        Matcher names = NAME.matcher(bundle.getString(key));
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            names.appendReplacement(text, Matcher.quoteReplacement(arguments.getOrDefault(names.group(1), "")));
        }
        return names.appendTail(text).toString();
    }

    /** A local time as people write it. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(bundle.getString("time"), locale).format(instant.atZone(zone));
    }
}
