package org.huibao.campaigns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A value of a settings file that is one word out of a few. */
final class WordChoice {
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    private WordChoice() {}

    /** One of an enumeration's words, written in lower case with hyphens. */
    static <E extends Enum<E>> E of(Section section, String key, Class<E> words, E usual) {
        return of(section, key, words).orElse(usual);
    }

    static <E extends Enum<E>> Optional<E> of(Section section, String key, Class<E> words) {
        List<E> constants = Arrays.asList(words.getEnumConstants());
        Optional<Scalar> written = section.scalar(key);
        Optional<E> found = written.flatMap(scalar -> constants.stream()
                .filter(word -> word(word).equals(scalar.value()))
                .findFirst());
        if (found.isEmpty()) {
            String allowed =
                    String.join(" | ", constants.stream().map(WordChoice::word).toList());
            written.ifPresent(scalar -> section.bad(key, scalar, allowed));
        }
        return found;
    }

    /** Yes or no; YAML 1.1 has several words for both. */
    static boolean flag(Section section, String key, boolean usual) {
        Optional<Scalar> written = section.scalar(key);
        if (written.isEmpty()) {
            return usual;
        }
        String word = written.get().value().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            section.bad(key, written.get(), "true | false");
        }
        return YES.contains(word);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
