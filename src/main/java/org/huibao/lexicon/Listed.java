package org.huibao.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of one name in a list, as they stand there.
 *
 * @param words each with what it makes, empty where the list says nothing of it
 * @param patterns regular expressions in which {@code {{name}}} stands for another expression of the list, {@code
 *     {{list.name}}} for one of another list
 * @param isAnywhere whether a text that only contains it matches, too
 * @param isPart whether it only serves in other patterns
 */
record Listed(String name, Map<String, String> words, List<String> patterns, boolean isAnywhere, boolean isPart) {
    private static final Pattern OTHER = Pattern.compile("\\{\\{([a-z.-]+)}}");

    static Listed named(String name, boolean isPart) {
        return new Listed(name, new LinkedHashMap<>(), new ArrayList<>(), false, isPart);
    }

    Listed anywhere() {
        return new Listed(name, words, patterns, true, isPart);
    }

    /** One regular expression of all lines. A longer word goes before the shorter one that it begins with. */
    String source(Function<String, String> others) {
        Stream<String> spelled = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote);
        Stream<String> patterned = patterns.stream()
                .map(pattern -> OTHER.matcher(pattern)
                        .replaceAll(other -> Matcher.quoteReplacement(others.apply(other.group(1)))));
        return String.join("|", Stream.concat(patterned, spelled).toList());
    }
}
