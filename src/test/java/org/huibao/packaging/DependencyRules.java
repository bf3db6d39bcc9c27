package org.huibao.packaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.packaging.PomFile.Dependency;

/**
 * What the pom declares against what the classes name: nothing declared that nobody needs, nothing named that only comes
 * along with something else.
 *
 * @param declared by the pom
 * @param brought declared bundles, and which of the artifacts that come with each the classes name
 * @param unnamed declared artifacts that no class names, and why they are there all the same
 */
record DependencyRules(List<Dependency> declared, Map<String, Set<String>> brought, Map<String, String> unnamed) {

    /**
     * The mistakes, none where all is well.
     *
     * @param program artifacts that the program's classes name
     * @param tests artifacts that the tests' classes name
     */
    List<String> mistakes(Set<String> program, Set<String> tests) {
        List<String> mistakes = new ArrayList<>();
        Set<String> compiled = reachable("compile");
        Set<String> all = Stream.of("compile", "runtime", "test")
                .flatMap(scope -> reachable(scope).stream())
                .collect(Collectors.toSet());
        program.stream().filter(name -> !compiled.contains(name)).forEach(name -> mistakes.add("undeclared: " + name));
        tests.stream().filter(name -> !all.contains(name)).forEach(name -> mistakes.add("undeclared, tests: " + name));
        for (Dependency dependency : declared) {
            Set<String> users = dependency.scope().equals("test") ? tests : program;
            boolean named = named(dependency.artifact()).anyMatch(users::contains);
            if (!named && !unnamed.containsKey(dependency.artifact())) {
                mistakes.add("unused: " + dependency.artifact());
            }
            if (named && unnamed.containsKey(dependency.artifact())) {
                mistakes.add("named after all: " + dependency.artifact());
            }
        }
        mistakes.addAll(stale(program, tests));
        return mistakes.stream().sorted().toList();
    }

    private List<String> stale(Set<String> program, Set<String> tests) {
        Map<String, Dependency> known = new HashMap<>();
        declared.forEach(dependency -> known.put(dependency.artifact(), dependency));
        Stream<String> entries = Stream.concat(brought.keySet().stream(), unnamed.keySet().stream())
                .filter(name -> !known.containsKey(name))
                .map(name -> "listed, not declared: " + name);
        Stream<String> names = brought.values().stream()
                .flatMap(Set::stream)
                .filter(name -> !program.contains(name) && !tests.contains(name))
                .map(name -> "listed, named by nobody: " + name);
        return Stream.concat(entries, names).toList();
    }

    /** What may be named because of what is declared with the scope. */
    private Set<String> reachable(String scope) {
        return declared.stream()
                .filter(dependency -> dependency.scope().equals(scope))
                .flatMap(dependency -> named(dependency.artifact()))
                .collect(Collectors.toSet());
    }

    private Stream<String> named(String artifact) {
        return Stream.concat(Stream.of(artifact), brought.getOrDefault(artifact, Set.of()).stream());
    }
}
