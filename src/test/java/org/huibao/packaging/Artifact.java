package org.huibao.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jar as it lies in Maven's local repository: {@code group/with/slashes/name/version/name-version.jar}, its description
 * beside it.
 */
record Artifact(String name, String version, Path jar) {

    /** All that the tests run with. */
    static List<Artifact> onTheClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> jar.getNameCount() > 3)
                .map(Artifact::at)
                .toList();
    }

    private static Artifact at(Path jar) {
        int last = jar.getNameCount() - 1;
        return new Artifact(
                jar.getName(last - 2).toString(), jar.getName(last - 1).toString(), jar);
    }

    String file() {
        return jar.getFileName().toString();
    }

    PomFile description() throws IOException {
        return PomFile.read(jar.resolveSibling(name + "-" + version + ".pom"));
    }

    /** The licences that it, or else a project that it inherits from, names. */
    List<String> licences() throws IOException {
        PomFile pom = description();
        Path repository = repository(pom.group());
        PomFile.Parent parent = pom.parent();
        while (pom.licences().isEmpty() && parent != null) {
            pom = PomFile.read(repository.resolve(parent.file()));
            parent = pom.parent();
        }
        return pom.licences();
    }

    private Path repository(String group) {
        int depth = group.split("\\.").length + 3;
        return jar.getRoot().resolve(jar.subpath(0, jar.getNameCount() - depth));
    }
}
