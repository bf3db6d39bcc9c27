package org.huibao.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibao.packaging.PomFile.Dependency;
import org.junit.jupiter.api.Test;

/** Nothing in the pom is unused, and nothing that is used is missing from it. */
class DependencyTests {
    private static final Pattern JAR = Pattern.compile("/([^/]+)/[^/]+/[^/]+\\.jar!/");

    /** Bundles and the like, and which of the artifacts that come with them our classes name. */
    private static final Map<String, Set<String>> BROUGHT = Map.ofEntries(
            Map.entry(
                    "spring-boot-starter-webmvc",
                    Set.of(
                            "spring-boot",
                            "spring-boot-autoconfigure",
                            "spring-boot-web-server",
                            "spring-beans",
                            "spring-context",
                            "spring-core",
                            "spring-boot-webmvc",
                            "spring-boot-tomcat",
                            "spring-web",
                            "spring-webmvc",
                            "tomcat-embed-core",
                            "slf4j-api",
                            "logback-classic")),
            Map.entry(
                    "spring-boot-starter-security",
                    Set.of(
                            "spring-security-config",
                            "spring-security-core",
                            "spring-security-crypto",
                            "spring-security-web")),
            Map.entry("spring-boot-starter-thymeleaf", Set.of("thymeleaf-spring6")),
            Map.entry("spring-boot-starter-actuator", Set.of("spring-boot-health", "micrometer-core")),
            Map.entry("spring-boot-starter-jdbc", Set.of("spring-jdbc", "spring-tx", "HikariCP")),
            Map.entry(
                    "camel-spring-boot-starter",
                    Set.of(
                            "camel-api",
                            "camel-core-model",
                            "camel-support",
                            "camel-core-engine",
                            "camel-mock",
                            "camel-util")),
            Map.entry("camel-direct-starter", Set.of("camel-direct")),

            // in the signatures of its builders
            Map.entry("commons-csv", Set.of("commons-io")),

            // what an element of a Word document is, in the signatures of its model
            Map.entry("poi-ooxml", Set.of("poi-ooxml-lite")),
            Map.entry(
                    "selenium-java",
                    Set.of(
                            "selenium-api",
                            "selenium-chrome-driver",
                            "selenium-chromium-driver",
                            "selenium-remote-driver",
                            "selenium-support")),

            // the results of axe
            Map.entry("selenium", Set.of("dequeutilites")),
            Map.entry("junit-jupiter", Set.of("junit-jupiter-api", "junit-jupiter-params")));

    /** What no class names, and why it is there. */
    private static final Map<String, String> UNNAMED = Map.of(
            "micrometer-registry-prometheus", "writes /actuator/prometheus",
            "sqlite-jdbc", "found by the database's URL",
            "postgresql", "found by the database's URL",
            "flyway-database-postgresql", "Flyway finds it for a PostgreSQL URL",
            "acorn", "parses the desk's script in a browser",
            "spring-boot-starter-quartz", "the scheduler on which the routes' beats run, set in application.yaml",
            "camel-quartz", "quartz: in routes/",
            "camel-bean-starter", "bean: in routes/, and their branches' predicates",
            "camel-file-starter", "file: in a step that an office adds to routes/",
            "camel-yaml-dsl", "reads routes/");

    @Test
    void the_pom_declares_what_the_classes_name_and_nothing_else() throws IOException {
        DependencyRules rules =
                new DependencyRules(PomFile.read(Path.of("pom.xml")).dependencies(), BROUGHT, UNNAMED);
        assertThat(rules.mistakes(
                        artifacts(Path.of("target", "classes")), artifacts(Path.of("target", "test-classes"))))
                .isEmpty();
    }

    @Test
    void a_bundle_brings_what_it_is_said_to_bring() throws IOException {
        Map<String, Artifact> known = Artifact.onTheClassPath().stream()
                .collect(Collectors.toMap(Artifact::name, Function.identity(), (one, other) -> one));
        for (Map.Entry<String, Set<String>> bundle : BROUGHT.entrySet()) {
            assertThat(everythingWith(bundle.getKey(), known))
                    .as(bundle.getKey())
                    .containsAll(bundle.getValue());
        }
        assertThat(everythingWith("spring-boot-starter-jdbc", known)).doesNotContain("tomcat-embed-core");
    }

    @Test
    void mistakes_are_caught() {
        List<Dependency> declared = List.of(
                new Dependency("bundle", "compile", false),
                new Dependency("gone", "compile", false),
                new Dependency("driver", "runtime", false),
                new Dependency("checks", "test", false),
                new Dependency("idle", "test", false));
        DependencyRules rules = new DependencyRules(
                declared, Map.of("bundle", Set.of("part", "old-part")), Map.of("driver", "by URL", "lost", "by name"));

        assertThat(rules.mistakes(Set.of("part", "checks", "stray"), Set.of("checks", "driver", "foreign")))
                .containsExactly(
                        "listed, named by nobody: old-part",
                        "listed, not declared: lost",
                        "undeclared, tests: foreign",
                        "undeclared: checks",
                        "undeclared: stray",
                        "unused: gone",
                        "unused: idle");
        assertThat(new DependencyRules(declared.subList(2, 3), Map.of(), Map.of("driver", "by URL"))
                        .mistakes(Set.of("driver"), Set.of()))
                .containsExactly("named after all: driver", "undeclared: driver");
    }

    @Test
    void classes_are_seen_to_name_types_annotations_and_type_arguments() throws IOException {
        try (var bytes = DependencyTests.class.getResourceAsStream("DependencyTests.class")) {
            assertThat(bytes).isNotNull();
            assertThat(ClassNames.in(bytes.readAllBytes()))
                    .contains(
                            "org/junit/jupiter/api/Test",
                            "org/huibao/packaging/PomFile$Dependency",
                            "java/util/ArrayDeque",
                            "java/util/Set");
        }
        assertThat(artifacts(Path.of("target", "test-classes"))).contains("junit-jupiter-api", "assertj-core");
    }

    /** The artifacts whose classes are named by the classes below the folder. */
    private static Set<String> artifacts(Path folder) throws IOException {
        Set<String> artifacts = new TreeSet<>();
        for (String name : ClassNames.below(folder)) {
            URL place = DependencyTests.class.getClassLoader().getResource(name + ".class");
            Matcher jar = JAR.matcher(String.valueOf(place));
            if (jar.find()) {
                artifacts.add(jar.group(1));
            }
        }
        return artifacts;
    }

    private static Set<String> everythingWith(String artifact, Map<String, Artifact> known) throws IOException {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(artifact));
        while (!open.isEmpty()) {
            Artifact next = known.get(open.pop());
            if (next != null && seen.add(next.name())) {
                next.description().dependencies().stream()
                        .filter(dependency -> !dependency.optional()
                                && Set.of("compile", "runtime").contains(dependency.scope()))
                        .forEach(dependency -> open.push(dependency.artifact()));
            }
        }
        return seen;
    }
}
