package org.huibao.commands;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huibao.intake.parts.FileName;

/**
 * The files that the paths of a command line mean: in the order of the paths, a folder's own sorted by their names.
 *
 * @param missing paths that are neither a file nor a folder
 */
record Sources(List<Source> files, List<Path> missing) {

    static Sources of(List<Path> paths) throws IOException {
        List<Source> files = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else if (Files.isRegularFile(path)) {
                files.add(new Source(String.valueOf(path.getFileName()), path));
            } else {
                missing.add(path);
            }
        }
        return new Sources(files, missing);
    }

    /** Links and pipes inside a folder are not followed: they may lead anywhere. */
    private static List<Source> inside(Path folder) throws IOException {
        List<Source> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean wanted = directory.equals(folder) || !FileName.isLeftOut(last(directory));
                return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !FileName.isLeftOut(last(file))) {
                    files.add(new Source(relative(folder, file), file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Source::name));
        return files;
    }

    private static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
