package org.huibao.intake.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** Folder after folder, with one of them open at a time: no depth is too great but the system's own. */
    private List<Path> below() throws IOException {
        List<Path> files = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(inbox));
        while (!folders.isEmpty()) {
            Path folder = folders.pop();
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
                inside.forEach(one -> sort(one, files, folders));
            } catch (NoSuchFileException | NotDirectoryException gone) {
                if (folder.equals(inbox)) {
                    throw gone;
                }
            } catch (IOException | DirectoryIteratorException closed) {
                if (folder.equals(inbox)) {
                    throw new IOException("cannot look into " + inbox, closed);
                }
                files.add(folder);
            }
        }
        return files;
    }

    private void sort(Path one, List<Path> files, Deque<Path> folders) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && !isSkipped(one)) {
                folders.push(one);
            } else if (attributes.isRegularFile() && !FileName.isLeftOut(name(one))) {
                files.add(one);
            }
        } catch (NoSuchFileException gone) {
            // between two looks, or while we look
        } catch (IOException closed) {
            files.add(one);
        }
    }

    private boolean isSkipped(Path folder) {
        return !folder.equals(inbox)
                && (name(folder).startsWith(".") || inbox.equals(folder.getParent()) && JUDGED.contains(name(folder)));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
