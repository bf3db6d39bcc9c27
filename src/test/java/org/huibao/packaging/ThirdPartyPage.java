package org.huibao.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code THIRD-PARTY}: whose work is in the jars, by licence. Made from the jars and their projects' descriptions. */
final class ThirdPartyPage {
    static final Path FILE = Path.of("THIRD-PARTY");
    private static final String HEAD = """
            The work of others in huibao.jar and huibao-town.jar

            huibao.jar holds each jar below BOOT-INF/lib as its authors published it, with the licence and notices inside.
            huibao-town.jar, which only the demo needs, holds the classes of GreenMail. Sources of everything are on Maven
            Central (https://central.sonatype.com/) under the same names. Where a work is offered under several licences it
            is listed under the one that is taken.

            This page is made from the pom's dependencies: ./mvnw -Pthird-party integration-test writes it anew.
            """;
    private static final String BOOT = "spring-boot";
    /** Added by Spring Boot's packaging, on the terms of Spring Boot; no dependency of the pom. */
    private static final String TOOLS = "spring-boot-jarmode-tools";

    private ThirdPartyPage() {}

    /** The page for what is in the two jars now. */
    static String text() throws IOException {
        List<Artifact> known = Artifact.onTheClassPath();
        Map<String, Set<String>> works = new TreeMap<>();
        for (String library : PackedJar.service().libraries()) {
            if (library.startsWith(TOOLS)) {
                add(works, one(known, BOOT, jar -> jar.name().equals(BOOT)), TOOLS, "");
            } else {
                Artifact artifact = one(known, library, jar -> jar.file().equals(library));
                add(works, artifact, artifact.name(), "");
            }
        }
        for (String name : PackedJar.town().unpacked()) {
            add(works, one(known, name, jar -> jar.name().equals(name)), name, " (huibao-town.jar)");
        }
        return HEAD
                + works.entrySet().stream()
                        .map(licence -> "\n" + licence.getKey() + "\n"
                                + licence.getValue().stream().collect(Collectors.joining("\n  ", "  ", "\n")))
                        .collect(Collectors.joining());
    }

    private static void add(Map<String, Set<String>> works, Artifact artifact, String name, String where)
            throws IOException {
        List<String> licences = Licences.of(name, artifact.licences());
        String also = licences.size() == 1
                ? ""
                : licences.stream().skip(1).collect(Collectors.joining(", ", "; also offered under ", ""));
        String work = artifact.description().group() + ":" + name + ":" + artifact.version();
        works.computeIfAbsent(licences.get(0), licence -> new TreeSet<>()).add(work + where + also);
    }

    private static Artifact one(List<Artifact> known, String name, Predicate<Artifact> which) {
        return known.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no description of " + name));
    }
}
