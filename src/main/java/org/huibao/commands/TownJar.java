package org.huibao.commands;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo's town is found: among the program's own classes while it is being worked on, else in a jar beside the
 * program's.
 *
 * @param own the program's classes
 * @param jar beside the program's jar
 */
record TownJar(ClassLoader own, Path jar) {
    private static final String NAME = "huibao-town.jar";
    /** Said by the launcher, which starts the program from a copy laid out elsewhere. */
    private static final String PLACE = "town.jar";

    static TownJar ofTheProgram() {
        return new TownJar(
                TownJar.class.getClassLoader(),
                jar(
                        System.getProperty(PLACE),
                        System.getProperty("java.class.path").split(File.pathSeparator)[0]));
    }

    /** As the launcher says, or beside the program. */
    static Path jar(@Nullable String said, String program) {
        return said == null
                ? Path.of(program).toAbsolutePath().resolveSibling(NAME)
                : Path.of(said).toAbsolutePath();
    }

    /** Whoever plays the demo; nobody where the town's jar is missing or holds no player. */
    Optional<Playing> playing() {
        return player(own).or(this::playerBeside);
    }

    private Optional<Playing> playerBeside() {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try {
            // stays open: the town's threads may still need a class when the play is over
            return player(new URLClassLoader(new URL[] {jar.toUri().toURL()}, own));
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Playing> player(ClassLoader classes) {
        return ServiceLoader.load(Playing.class, classes).findFirst();
    }
}
