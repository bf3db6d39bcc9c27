package org.huibao.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several names in one argument of a finding, as Chinese lists them; {@link Wording} puts the signs between them into its
 * reader's language.
 */
public final class Listing {
    private static final String BETWEEN = "、";
    private static final String OPEN = "（";
    private static final String CLOSE = "）";
    private static final String MORE = "……";
    /** The arguments that list. */
    private static final Set<String> ARGUMENTS = Set.of(
            "units",
            "files",
            "rounds",
            "campaigns",
            "candidates",
            "columns",
            "doubtful",
            "rows",
            "others",
            "other",
            "found",
            "text");

    private Listing() {}

    public static String of(Stream<String> names) {
        return names.collect(Collectors.joining(BETWEEN));
    }

    /** The first few, and how many there are. */
    public static String of(List<String> names, int most) {
        String some = of(names.stream().limit(most));
        return names.size() > most ? some + MORE + aside(String.valueOf(names.size())) : some;
    }

    /** A name with where it stands. */
    public static String placed(String name, String place) {
        return name + aside(place);
    }

    private static String aside(String text) {
        return OPEN + text + CLOSE;
    }

    /** The argument's value with the signs of the sentences' language. */
    static String in(Sentences sentences, String argument, String value) {
        return ARGUMENTS.contains(argument)
                ? value.replace(MORE, sentences.of("phrase.more"))
                        .replace(BETWEEN, sentences.of("phrase.between"))
                        .replace(OPEN, sentences.of("phrase.open"))
                        .replace(CLOSE, sentences.of("phrase.close"))
                : value;
    }
}
