package org.huibao.commands;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.huibao.vocabulary.Sentences;
import org.huibao.vocabulary.Wording;

/** What the commands say, in the reader's language: the bundle {@code messages/commands}. */
public final class Words {
    private final Sentences sentences;

    private Words(Sentences sentences) {
        this.sentences = sentences;
    }

    static Words in(Locale locale) {
        return in("commands", locale);
    }

    /** The sentences of another bundle. */
    public static Words in(String bundle, Locale locale) {
        return new Words(Sentences.in(bundle, locale));
    }

    ResourceBundle bundle() {
        return sentences.bundle();
    }

    Locale locale() {
        return sentences.locale();
    }

    /** The sentences of findings in the same language. */
    Wording findings() {
        return Wording.in(locale());
    }

    /** The sentence as it stands. */
    public String of(String key) {
        return sentences.of(key);
    }

    /** The sentence with the values that it names. */
    public String of(String key, Map<String, ?> values) {
        return sentences.of(key, name -> Objects.toString(values.get(name), ""));
    }
}
