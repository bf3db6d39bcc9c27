package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibao.intake.parts.FileName;

/**
 * The files below the inbox that may be somebody's table: no links, no pipes, no half-written ones, none judged before. The
 * inbox itself may be a link, to a shared drive for instance.
 */
record InboxTree(Path inbox) {
    static final String ACCEPTED = "accepted";
    static final String RETURNED = "returned";
    static final String UNCLAIMED = "unclaimed";
    private static final Set<String> JUDGED = Set.of(ACCEPTED, RETURNED, UNCLAIMED);

    /** The files, and what nobody lets us look into. */
    List<Path> files() throws IOException {
        Path root = inbox.toRealPath();
        return new InboxTree(root)
                .below().stream()
                        .map(file -> inbox.resolve(root.relativize(file)))
                        .sorted()
                        .toList();
    }

    private List<Path> below() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(inbox, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !FileName.isLeftOut(name(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (file.equals(inbox)) {
                    throw gone;
                }
                if (gone instanceof AccessDeniedException && !isSkipped(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private boolean isSkipped(Path folder) {
        return !folder.equals(inbox)
                && (name(folder).startsWith(".") || inbox.equals(folder.getParent()) && JUDGED.contains(name(folder)));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
