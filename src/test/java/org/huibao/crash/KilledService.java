package org.huibao.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ordinary service in a process of its own, which ends by {@code kill -9} and in no other way. */
final class KilledService implements AutoCloseable {
    private static final String TOKEN = "a-token-for-tests";
    private static final Pattern READY = Pattern.compile("ready at (http://\\S+:\\d+)");
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path log;
    private final URI address;

    private KilledService(Process process, Path log) throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.address = awaited();
    }

    /** Starts it at this time of its own clock and waits until it is ready. */
    static KilledService start(Path home, Path log, Instant now, List<String> settings)
            throws IOException, InterruptedException {
        return start(classPath(), home, log, now, settings);
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static KilledService start(String classPath, Path home, Path log, Instant now, List<String> settings)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                "org.huibao.Huibao",
                "serve",
                "--huibao.home=" + home,
                "--huibao.desk.port=0",
                "--huibao.desk.api-token=" + TOKEN,
                "--huibao.inbox-quiet=0s",
                "--huibao.inbox-poll=200ms",
                "--huibao.clock.manual=true",
                "--huibao.clock.start=" + now));
        settings.forEach(setting -> command.add("--" + setting));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toUpperCase(Locale.ROOT).matches("(HUIBAO|SPRING|SERVER_).*"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new KilledService(builder.start(), log);
    }

    private URI awaited() throws IOException, InterruptedException {
        for (int waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            Matcher ready = READY.matcher(Files.readString(log, StandardCharsets.UTF_8));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            lives(Duration.ofMillis(100));
        }
        throw new AssertionError("not ready: " + Files.readString(log, StandardCharsets.UTF_8));
    }

    /** Lets time pass; the service has to outlive it. */
    void lives(Duration time) throws IOException, InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("ended by itself: " + Files.readString(log, StandardCharsets.UTF_8));
        }
    }

    /** Moves its clock. */
    void at(Instant now) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/clock"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"now\":\"" + now + "\"}"))
                .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** Kills it on the spot. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
