package org.huibao.commands;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Wording;

/** What the commands say, in the reader's language: the bundle {@code messages/commands}. */
public final class Words {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    static Words in(Locale locale) {
        return in("messages.commands", locale);
    }

    /** The sentences of another bundle. */
    public static Words in(String bundle, Locale locale) {
        return new Words(locale, ResourceBundle.getBundle(bundle, locale, NO_FALLBACK));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    /** The sentences of findings in the same language. */
    Wording findings() {
        return Wording.in(locale);
    }

    /** The sentence as it stands. */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** The sentence with the values that it names. */
    public String of(String key, Map<String, ?> values) {
        Matcher names = NAME.matcher(bundle.getString(key));
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            Object value = values.get(names.group(1));
            names.appendReplacement(text, Matcher.quoteReplacement(value == null ? "" : value.toString()));
        }
        return names.appendTail(text).toString();
    }
}
