package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * The product with one guard taken out of its source.
 *
 * @param source below {@code src/main/java/org/huibao}
 * @param guard the text that guards, as it stands there once
 * @param instead what stands there without it
 */
record WithoutGuard(String name, String source, String guard, String instead) {
    private static final Path SOURCES = Path.of("src/main/java/org/huibao");

    /** Compiles the one class into a folder that goes before the others on the class path. */
    Path compiledIn(Path folder) throws IOException {
        String whole = Files.readString(SOURCES.resolve(source), StandardCharsets.UTF_8);
        assertThat(whole.split(Pattern.quote(guard), -1))
                .as("%s stands once in %s", guard, source)
                .hasSize(2);
        Path changed = folder.resolve("source").resolve(Path.of(source).getFileName());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, whole.replace(guard, instead), StandardCharsets.UTF_8);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        KilledService.classPath(),
                        "-d",
                        classes.toString(),
                        changed.toString());
        assertThat(result).as("compiling %s", source).isZero();
        return classes;
    }

    @Override
    public String toString() {
        return name;
    }
}
