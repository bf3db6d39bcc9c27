package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.fixtures.Chromium;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The desk's script is written in what the browsers of 2016 understand: anything newer keeps all of it from running. */
@StartsAServer
class ScriptsTests {
    private static final Path SCRIPTS = Path.of("src/main/resources/static");

    private static String acorn() throws IOException {
        try (InputStream source = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/acorn/*/dist/acorn.js")[0].getInputStream()) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the parser says of a program; empty where it understands it. */
    private static String mistakes(Chromium browser, String parser, String program) {
        return browser.run(
                parser
                        + "\ntry { acorn.parse(arguments[0], {ecmaVersion: 2015}); return ''; } catch (e) { return e.message; }",
                program);
    }

    @Test
    void every_script_is_understood_by_old_browsers() throws IOException {
        String parser = acorn();
        try (Chromium browser = Chromium.in("zh-CN");
                Stream<Path> all = Files.walk(SCRIPTS)) {
            List<Path> scripts =
                    all.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty();
            for (Path script : scripts) {
                assertThat(mistakes(browser, parser, Files.readString(script)))
                        .as(script.toString())
                        .isEmpty();
            }
            assertThat(mistakes(browser, parser, "var a = {}; a?.b;")).isNotEmpty();
            assertThat(mistakes(browser, parser, "async function f() {}")).isNotEmpty();
        }
    }
}
