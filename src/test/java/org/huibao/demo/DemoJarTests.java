package org.huibao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as {@code bin/demo --fast} plays it: two processes, thirty-three townships, two rounds. */
@StartsAServer
class DemoJarTests {
    @TempDir
    private Path folder;

    @Test
    void ends_with_two_tables_at_the_bureau_that_say_what_the_townships_meant() throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(demo()).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HUIBAO_MAILBOX_HOST", "mail.elsewhere.example");
        Process demo = builder.start();
        try {
            assertThat(demo.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            demo.destroy();
        }

        String account = Files.readString(said);
        assertThat(demo.exitValue()).as(account).isZero();
        assertThat(account)
                .contains("[退回] 王场镇", "[审核通过] 王场镇　邮箱　报表9.xlsx　第 2 次报送", "[待核实] 西沱镇")
                .contains("上级单位的信箱里有 2 封报送函", "结论：两轮汇总表都正确。")
                .doesNotContain("无法读取", "待认领", "？？");
        try (Stream<Path> files = Files.walk(folder.resolve("huibao-demo-1/outbox"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xlsx"))).hasSize(2);
        }
    }

    @Test
    void stays_at_the_desk_until_it_is_stopped() throws Exception {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(demo());
        command.add("--stay");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process demo = builder.start();
        try {
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> !demo.isAlive() || address(said).isPresent());
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address(said).orElseThrow()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).as(Files.readString(said)).isEqualTo(200);
            assertThat(page.body()).contains("设立账号");
            assertThat(demo.isAlive()).isTrue();
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static Optional<String> address(Path said) throws IOException {
        return Pattern.compile("http://\\S+/setup/\\S+")
                .matcher(Files.readString(said))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** The packed program once there is one, the classes while they are being worked on. */
    private List<String> demo() {
        String packed = System.getProperty("packed.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(
                packed == null
                        ? List.of("-cp", System.getProperty("java.class.path"), "org.huibao.Huibao")
                        : List.of("-jar", packed));
        command.addAll(List.of("demo", "--fast", "--folder", folder.toString()));
        return command;
    }
}
