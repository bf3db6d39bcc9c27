package org.huibao.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in which of the two jars, and that the launcher finds its way with them and without the second. */
@StartsAServer
class ShippedJarTests {
    private static final String OURS = "BOOT-INF/classes/";

    /** Holds blanks and Chinese, as an office's folders do. */
    @TempDir
    private Path folder;

    @Test
    void the_service_holds_no_mail_server_and_nothing_of_the_demo() throws IOException {
        PackedJar service = PackedJar.service();
        assertThat(service.libraries())
                .hasSizeGreaterThan(100)
                .noneMatch(name -> name.contains("greenmail") || name.contains("c3p0") || name.contains("mchange"));
        assertThat(service.entries()).noneMatch(entry -> entry.contains("org/huibao/demo/"));
        assertThat(service.entries()).noneMatch(entry -> entry.startsWith(OURS + "campaigns/"));
    }

    @Test
    void the_town_holds_the_demo_and_its_mail_server_and_nothing_else() throws IOException {
        List<String> entries = PackedJar.town().entries();
        assertThat(entries)
                .contains(
                        "org/huibao/demo/Demo.class",
                        "com/icegreen/greenmail/util/GreenMail.class",
                        "META-INF/services/org.huibao.commands.Playing",
                        "campaigns/holidays.csv");
        assertThat(entries.stream().filter(entry -> entry.endsWith(".class")))
                .allMatch(entry -> entry.startsWith("org/huibao/demo/") || entry.startsWith("com/icegreen/greenmail/"));
    }

    @Test
    void the_service_names_no_class_of_ours_or_of_the_mail_server_that_it_does_not_hold() throws IOException {
        Map<String, byte[]> classes = PackedJar.service()
                .contents(entry -> entry.startsWith(OURS + "org/huibao/") && entry.endsWith(".class"));
        Set<String> held = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        classes.forEach((entry, bytes) -> {
            held.add(entry.substring(OURS.length(), entry.length() - ".class".length()));
            named.addAll(ClassNames.in(bytes));
        });
        named.removeIf(name -> !name.startsWith("org/huibao/") && !name.startsWith("com/icegreen/"));
        assertThat(named).isNotEmpty();
        assertThat(held).containsAll(named);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/huibao is a shell's script")
    void the_demo_finds_its_town_beside_the_jar_and_says_where_it_is_missing() throws Exception {
        Path home = Files.createDirectories(folder.resolve("统计 一股/huibao"));
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path lib = Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("bin", "huibao"), bin.resolve("huibao")).toFile().setExecutable(true);
        Files.copy(PackedJar.service().file(), lib.resolve("huibao.jar"));
        Path town = lib.resolve("huibao-town.jar");

        Said without = demo(bin);
        assertThat(without.exit()).as(without.text()).isEqualTo(2);
        assertThat(without.text()).contains("演示要用的文件不在：" + lib.toRealPath().resolve("huibao-town.jar"));
        Said english = demo(bin, "--locale", "en");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.text()).contains("The demo needs its town", "huibao-town.jar");

        // the town is there, the play is kept from beginning
        Files.copy(PackedJar.town().file(), town);
        Said with = demo(bin, "--folder", lib.resolve("huibao.jar").toString());
        assertThat(with.exit()).as(with.text()).isEqualTo(1);
        assertThat(with.text()).contains("演示没有走完");
    }

    private record Said(int exit, String text) {}

    private Said demo(Path bin, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(bin.resolve("huibao").toString(), "demo"));
        command.addAll(List.of(options));
        Path text = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(text.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroy();
        }
        return new Said(process.exitValue(), Files.readString(text));
    }
}
