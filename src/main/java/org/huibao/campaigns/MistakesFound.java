package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the files of one folder, as it comes to light; each file writes on its own page. */
final class MistakesFound {
    private final String file;
    private final List<Problem> errors;
    private final List<Problem> warnings;

    private MistakesFound(String file, List<Problem> errors, List<Problem> warnings) {
        this.file = file;
        this.errors = errors;
        this.warnings = warnings;
    }

    static MistakesFound none() {
        return new MistakesFound("", new ArrayList<>(), new ArrayList<>());
    }

    /** The page of one file: what it notes is collected here too. */
    MistakesFound in(String file) {
        return new MistakesFound(file, errors, warnings);
    }

    /** Notes what forbids the folder's use; arguments are names and values in turn. */
    void error(int line, Mistake mistake, String... arguments) {
        errors.add(new Problem(file, line, mistake.id(), byName(arguments)));
    }

    /** Notes what a person should look at. */
    void warn(int line, Mistake mistake, String... arguments) {
        warnings.add(new Problem(file, line, mistake.id(), byName(arguments)));
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<Problem> errors() {
        return inOrder(errors);
    }

    List<Problem> warnings() {
        return inOrder(warnings);
    }

    /** By file, in the order in which the files were first noted, then by line. */
    private static List<Problem> inOrder(List<Problem> problems) {
        List<String> files = problems.stream().map(Problem::file).distinct().toList();
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                .thenComparingInt(Problem::line));
        return Collections.unmodifiableList(sorted);
    }

    private static Map<String, String> byName(String... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
