package org.huibao.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps from everybody else what only the service touches. File systems without such rights keep to those of their folder. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** The folder, made where it is missing, with nobody else let in. */
    public static Path folder(Path folder) throws IOException {
        Path made = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
        close(made, FOLDER);
        return made;
    }

    /** Closes a file that is there. */
    public static void file(Path file) throws IOException {
        close(file, FILE);
    }

    private static void close(Path path, Set<PosixFilePermission> wanted) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(wanted)) {
            view.setPermissions(wanted);
        }
    }

    /** Closes the files that lie in a folder, links aside. */
    public static void files(Path folder) throws IOException {
        try (var inside = Files.newDirectoryStream(folder)) {
            for (Path one : inside) {
                if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
                    file(one);
                }
            }
        }
    }
}
