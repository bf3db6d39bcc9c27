package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.fixtures.StartsAServer;
import org.huibao.vocabulary.DocumentState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All odd files checked by one process of its own: half a gigabyte of heap is enough, no file keeps another from its own
 * end, nobody sees a stack trace, and nothing reaches out over a network.
 */
@StartsAServer
class OddFilesApartTests {
    private static final int PATIENCE_MINUTES = 8;

    private static final Pattern REACHES_OUT =
            Pattern.compile("(?m)^\\d+ +(connect|bind|listen|sendto|sendmsg)\\(.*AF_INET");

    @TempDir
    private static Path folder;

    private static final Map<String, Odd> FILES = new LinkedHashMap<>();
    private static int exit;
    private static boolean watched;

    @BeforeAll
    static void all_odd_files_are_checked_by_one_process() throws Exception {
        write();
        watched = canWatch();
        exit = check(watched ? watching("calls.txt") : List.of());
    }

    @Test
    void every_odd_file_ends_in_its_state_within_half_a_gigabyte() throws IOException {
        assertThat(exit).isEqualTo(1);
        Map<String, DocumentState> states = states();
        assertThat(states.keySet()).containsExactlyInAnyOrderElementsOf(FILES.keySet());
        FILES.forEach((name, odd) ->
                assertThat(states.get(name)).as("%s (%s)", odd, name).isEqualTo(odd.state()));
    }

    @Test
    void nobody_sees_more_than_findings_and_how_far_it_has_come() throws IOException {
        assertThat(said("err.txt").lines()).allMatch(line -> line.startsWith("已审核"));
        assertThat(said("out.json")).doesNotContain("Exception", "java.", "\tat ");
    }

    /** The JVM itself asks for a socket and gives it back unused, to learn which kinds there are. */
    @Test
    void no_file_makes_the_program_reach_out() throws Exception {
        assumeTrue(watched, "strace is not installed or not allowed here");

        assertThat(said("calls.txt")).doesNotContainPattern(REACHES_OUT);
        assertThat(callsOfAServer()).containsPattern(REACHES_OUT);
    }

    private static List<String> watching(String calls) {
        return List.of(
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=network",
                "-e",
                "signal=none",
                "-o",
                folder.resolve(calls).toString());
    }

    private static String callsOfAServer() throws Exception {
        Path source = folder.resolve("Server.java");
        Files.writeString(
                source,
                "class Server { public static void main(String[] a) throws Exception { new java.net.ServerSocket(0).close(); } }");
        List<String> command = new ArrayList<>(watching("others.txt"));
        command.addAll(List.of(java(), source.toString()));
        run(command, "server");
        return said("others.txt");
    }

    /** By the name that each has in the folder: a number, since some of their own names no file system takes. */
    private static void write() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("in"));
        for (Odd odd : Odd.all().toList()) {
            String ending = odd.name().replaceFirst("^.*?((\\.[a-z0-9]+)?)$", "$1");
            String name = "%03d%s".formatted(FILES.size(), ending);
            Files.write(inbox.resolve(name), odd.bytes().get());
            FILES.put(name, odd);
        }
    }

    private static int check(List<String> watching) throws Exception {
        List<String> command = new ArrayList<>(watching);
        command.addAll(List.of(
                java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.huibao.Huibao",
                "check",
                "--campaign",
                Path.of("src/test/resources/campaigns", OddFile.table().name()).toString(),
                "--format",
                "json",
                folder.resolve("in").toString()));
        return run(command, "out");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int run(List<String> command, String name) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".json").toFile())
                .redirectError(folder.resolve(name.equals("out") ? "err.txt" : name + ".txt")
                        .toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as("it ends")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String said(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    /** The worst state of each file's documents. */
    private static Map<String, DocumentState> states() throws IOException {
        Map<String, DocumentState> states = new LinkedHashMap<>();
        for (JsonNode document : JsonMapper.shared().readTree(said("out.json"))) {
            String file = document.get("file").asString().split("!")[0];
            DocumentState state =
                    DocumentState.valueOf(document.get("status").asString().toUpperCase(java.util.Locale.ROOT));
            states.merge(file, state, DocumentState::or);
        }
        return states;
    }

    /** Where it is installed, the system may still forbid one process to watch another. */
    private static boolean canWatch() throws Exception {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "strace")));
        List<String> command = new ArrayList<>(watching("nothing.txt"));
        command.add("true");
        return there && run(command, "nothing") == 0;
    }
}
