package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.huibao.fixtures.ServiceApart;

/**
 * The product with one guard taken out of its source.
 *
 * @param source below {@code src/main/java/org/huibao}
 * @param guards the texts that guard, as each stands there once, with what stands there without them
 */
record WithoutGuard(String name, String source, Map<String, String> guards) {
    private static final Path SOURCES = Path.of("src/main/java/org/huibao");

    WithoutGuard(String name, String source, String guard, String instead) {
        this(name, source, Map.of(guard, instead));
    }

    /** Compiles the one class into a folder that goes before the others on the class path. */
    Path compiledIn(Path folder) throws IOException {
        String whole = Files.readString(SOURCES.resolve(source), StandardCharsets.UTF_8);
        String without = whole;
        for (Map.Entry<String, String> guard : guards.entrySet()) {
            assertThat(whole.split(Pattern.quote(guard.getKey()), -1))
                    .as("%s stands once in %s", guard.getKey(), source)
                    .hasSize(2);
            without = without.replace(guard.getKey(), guard.getValue());
        }
        Path changed = folder.resolve("source").resolve(Path.of(source).getFileName());
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, without, StandardCharsets.UTF_8);
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
                        ServiceApart.classPath(),
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
