package org.huibao.demo;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service as every office runs it: {@code serve} of this very program, in a process and a home of its own. */
final class ServeProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready at (http://\\S+:\\d+)");
    private static final Pattern FIRST = Pattern.compile("(http://\\S+/setup/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BEAT = Duration.ofMillis(200);

    private final Process process;
    private final Path log;

    private ServeProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "demo-ends"));
    }

    static ServeProcess start(DemoHome home, Map<String, String> settings, Locale locale) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(home, settings, locale))
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile());
        withoutRealSettings(builder.environment());
        return new ServeProcess(builder.start(), home.log());
    }

    private static List<String> command(DemoHome home, Map<String, String> settings, Locale locale) {
        String program = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m"));
        archive().ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        if (program.endsWith(".jar") && !program.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", Path.of(program).toAbsolutePath().toString()));
        } else {
            command.addAll(List.of("-cp", absolute(program), "org.huibao.Huibao"));
        }
        command.addAll(List.of(
                "serve", "--locale", locale.toString(), "--huibao.home=" + home.path(), "--huibao.desk.port=0"));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        return command;
    }

    /** The archive of the service's classes, where the launcher that knows it has made one. */
    private static Optional<Path> archive() {
        return Optional.ofNullable(System.getProperty("service.classes"))
                .map(Path::of)
                .filter(Files::isRegularFile);
    }

    /** The service works in another folder, from which relative paths would lead nowhere. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Nothing of a real installation's environment may reach the demo: its mailbox would be read. */
    private static void withoutRealSettings(Map<String, String> environment) {
        environment.keySet().removeIf(name -> {
            String upper = name.toUpperCase(Locale.ROOT);
            return upper.startsWith("HUIBAO") || upper.startsWith("SPRING") || upper.startsWith("SERVER_");
        });
        String charset = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        if (!charset.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8")) {
            environment.put("LC_ALL", "C.UTF-8");
        }
    }

    /** Waits until the interface answers, and says where. */
    URI address() throws IOException {
        return URI.create(said(READY));
    }

    /** Where the first operator sets a password. */
    String oneTimeAddress() throws IOException {
        return said(FIRST);
    }

    /** Waits until somebody stops it, or this program. */
    void untilStopped() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String said(Pattern what) throws IOException {
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(BEAT)) {
            Matcher said = what.matcher(Files.readString(log, StandardCharsets.UTF_8));
            if (said.find()) {
                return said.group(1);
            }
            pause(BEAT);
        }
        throw new Failed("the service did not come up within " + PATIENCE.toSeconds() + " s, see " + log);
    }

    /** Lets time pass, as long as the service lives. */
    void pause(Duration time) {
        try {
            if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Failed("the service has ended with " + process.exitValue() + ", see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("the demo was stopped", stopped);
        }
    }

    /** Stops it as a person would, and by force where that does not help. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
