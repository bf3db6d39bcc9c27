package org.huibao.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the demo's town is looked for. */
class TownJarTests {
    @TempDir
    private Path folder;

    /** The program as it is packed: our classes, but nobody who is named as a player. */
    private static final ClassLoader PACKED = new ClassLoader(TownJarTests.class.getClassLoader()) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    };

    @Test
    void beside_the_program_unless_the_launcher_says_otherwise() {
        assertThat(TownJar.jar(null, folder.resolve("lib/huibao.jar").toString()))
                .isEqualTo(folder.resolve("lib/huibao-town.jar"));
        assertThat(TownJar.jar(null, "target/huibao.jar"))
                .isEqualTo(Path.of("target/huibao-town.jar").toAbsolutePath());
        assertThat(TownJar.jar(folder.resolve("a b/huibao-town.jar").toString(), "laid-out/huibao.jar"))
                .isEqualTo(folder.resolve("a b/huibao-town.jar"));
    }

    @Test
    void among_the_own_classes_while_they_are_worked_on() {
        assertThat(TownJar.ofTheProgram().playing()).isPresent();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open jar cannot be deleted there")
    void nobody_plays_where_the_jar_is_missing_or_holds_no_player() throws IOException {
        Path jar = folder.resolve("huibao-town.jar");
        assertThat(new TownJar(PACKED, jar).playing()).isEmpty();
        jarWith(jar, "note.txt", "empty");
        assertThat(new TownJar(PACKED, jar).playing()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open jar cannot be deleted there")
    void whom_the_jar_names_plays_also_from_a_folder_with_blanks() throws IOException {
        Path jar = Files.createDirectories(folder.resolve("统计 一股")).resolve("huibao-town.jar");
        jarWith(jar, "META-INF/services/" + Playing.class.getName(), "org.huibao.demo.Demo");
        assertThat(new TownJar(PACKED, jar).playing()).isPresent();
    }

    private static void jarWith(Path jar, String name, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
