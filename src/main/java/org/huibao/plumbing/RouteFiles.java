package org.huibao.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;
import org.huibao.intake.settings.Places;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The floor plan's files: those of the home, or the packaged ones where the home has no folder of routes. */
@Component
class RouteFiles {
    private static final String ENDING = ".camel.yaml";

    private final Path folder;
    /** Those of the program, which never change; none until they are asked for. */
    private List<RouteFile> packaged = List.of();

    RouteFiles(Places places) {
        this.folder = places.routes();
    }

    /** One file, by its name. */
    record RouteFile(String name, byte[] yaml) {
        Resource resource() {
            return ResourceHelper.fromBytes(name, yaml);
        }
    }

    /** What to load, in reading order. */
    List<RouteFile> all() {
        return Files.isDirectory(folder) ? ofHome() : packaged();
    }

    /** The packaged stages that the home has no file for: there the work stands still. */
    Set<String> missing() {
        Set<String> names = new TreeSet<>();
        packaged().forEach(file -> names.add(file.name()));
        all().forEach(file -> names.remove(file.name()));
        return names;
    }

    private List<RouteFile> ofHome() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> new RouteFile(String.valueOf(file.getFileName()), bytes(file)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read the routes in " + folder, cause);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private synchronized List<RouteFile> packaged() {
        if (packaged.isEmpty()) {
            packaged = read();
        }
        return packaged;
    }

    private static List<RouteFile> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:routes/*" + ENDING))
                    .map(RouteFiles::packaged)
                    .sorted(Comparator.comparing(RouteFile::name))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("the packaged routes cannot be read", cause);
        }
    }

    private static RouteFile packaged(org.springframework.core.io.Resource resource) {
        try {
            return new RouteFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException cause) {
            throw new UncheckedIOException("the packaged routes cannot be read", cause);
        }
    }
}
