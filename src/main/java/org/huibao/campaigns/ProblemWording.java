package org.huibao.campaigns;

import java.util.Locale;
import org.huibao.vocabulary.Sentences;

/**
 * Problems in a reader's language. The bundles {@code messages/campaigns} hold a cause and a cure for each code, with
 * arguments by name in braces; {@code {word:name}} is an argument that is itself a word of the bundle.
 */
public final class ProblemWording {
    private static final String WORD = "word:";

    private final Sentences sentences;

    private ProblemWording(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The wording for a locale; anything but English is answered in Chinese. */
    public static ProblemWording in(Locale locale) {
        return new ProblemWording(Sentences.in("campaigns", locale));
    }

    /** File, line, cause and cure in one line. */
    public String of(Problem problem) {
        String place = problem.line() == 0 ? "place.file" : "place.line";
        String whole = sentences.of(problem.file().isEmpty() ? "place.folder" : place);
        return whole.replace("{file}", problem.file())
                .replace("{line}", String.valueOf(problem.line()))
                .replace("{cause}", cause(problem))
                .replace("{cure}", cure(problem));
    }

    /** What is wrong. */
    public String cause(Problem problem) {
        return sentences.of(problem.code(), name -> argument(name, problem));
    }

    /** How to mend it. */
    public String cure(Problem problem) {
        return sentences.of(problem.code() + ".cure", name -> argument(name, problem));
    }

    /** An argument as it is, or where it is a word of the bundle, that word. */
    private String argument(String name, Problem problem) {
        if (!name.startsWith(WORD)) {
            return problem.arguments().getOrDefault(name, "");
        }
        String value = problem.arguments().getOrDefault(name.substring(WORD.length()), "");
        return sentences.of("word." + value, value);
    }
}
