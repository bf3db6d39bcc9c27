package org.huibao.blanks;

import java.util.List;
import java.util.Locale;
import org.huibao.vocabulary.Sentences;

/**
 * A remark on a draft, in words only where somebody reads it. The bundles {@code messages/blanks} have a sentence for each.
 *
 * @param key of the sentence
 * @param parts what stands at its places {@code {a}}, {@code {b}}
 */
public record Said(String key, List<String> parts) {
    public Said {
        parts = List.copyOf(parts);
    }

    static Said of(String key, String... parts) {
        return new Said(key, List.of(parts));
    }

    public String in(Locale locale) {
        return Sentences.in("blanks", locale).of(key, place -> {
            int at = place.charAt(0) - 'a';
            return at < parts.size() ? parts.get(at) : "";
        });
    }
}
