package org.huibao.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * One of the two jars that are handed out, as the build made it just now.
 *
 * @param file where it lies
 */
record PackedJar(Path file) {

    static PackedJar service() {
        String said = System.getProperty("packed.jar", "target/huibao.jar");
        return thatIsThere(Path.of(said).toAbsolutePath());
    }

    static PackedJar town() {
        return thatIsThere(service().file.resolveSibling("huibao-town.jar"));
    }

    private static PackedJar thatIsThere(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(file + " is missing: run ./mvnw -DskipTests package first");
        }
        return new PackedJar(file);
    }

    List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    byte[] bytes(String entry) throws IOException {
        return Objects.requireNonNull(contents(entry::equals).get(entry), entry);
    }

    /** The entries of the names that are asked for. */
    Map<String, byte[]> contents(Predicate<String> names) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && names.test(entry.getName())) {
                    contents.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return contents;
    }

    /** The names of the jars inside. */
    List<String> libraries() throws IOException {
        return entries().stream()
                .filter(entry -> entry.startsWith("BOOT-INF/lib/") && entry.endsWith(".jar"))
                .map(entry -> entry.substring("BOOT-INF/lib/".length()))
                .toList();
    }

    /** The names of the jars whose classes were put in among our own. */
    List<String> unpacked() throws IOException {
        return entries().stream()
                .filter(entry -> entry.startsWith("META-INF/maven/") && entry.endsWith("/pom.properties"))
                // META-INF/maven/GROUP/NAME/pom.properties
                .map(entry -> String.valueOf(Path.of(entry).getName(3)))
                .toList();
    }
}
