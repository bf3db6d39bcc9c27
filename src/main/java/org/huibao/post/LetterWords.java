package org.huibao.post;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.huibao.vocabulary.NestedName;
import org.huibao.vocabulary.Sentences;
import org.huibao.vocabulary.ShownName;

/** The words of letters, in the language of a campaign's letters. */
public final class LetterWords {
    private final Sentences sentences;

    private LetterWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The words for a locale; anything but English is answered in Chinese. */
    public static LetterWords in(Locale locale) {
        return new LetterWords(Sentences.in("letters", locale));
    }

    public Locale locale() {
        return sentences.locale();
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    /** The sentence under the key with its arguments filled in; an argument that is not given is left out. */
    public String of(String key, Map<String, String> arguments) {
        return sentences.of(key, name -> arguments.getOrDefault(name, ""));
    }

    /** A document's name as people read it, in one short line. */
    public String file(String name) {
        return NestedName.said(name, ShownName::of, sentences::of);
    }

    /** A local time as people write it. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(sentences.of("time"), sentences.locale())
                .format(instant.atZone(zone));
    }
}
