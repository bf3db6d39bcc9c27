package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class DataFolderTests {
    @Test
    void what_only_the_service_touches_is_closed_to_others_and_what_people_touch_stays_theirs(@TempDir Path home)
            throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "rights as on Unix");
        made(home.resolve("data"), "rwxrwxr-x");
        made(home.resolve("data/archive"), "rwxr-xr-x");
        made(home.resolve("inbox"), "rwxrwxr-x");
        Files.writeString(home.resolve("data/begun"), "");
        Files.setPosixFilePermissions(home.resolve("data/begun"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(home.resolve("inbox/a.csv"), "单位,户数");

        try (RunningService service = RunningService.in(home)) {
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(service.arrivals()).containsKey("a.csv"));
            for (Path one : below(home.resolve("data"))) {
                assertThat(rights(one))
                        .as(one.toString())
                        .isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------");
            }
        }
        assertThat(rights(home.resolve("inbox"))).isEqualTo("rwxrwxr-x");
        assertThat(rights(home.resolve("outbox"))).isNotEqualTo("rwx------");
    }

    private static void made(Path folder, String rights) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> !one.toString().contains("coming/")).toList();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
