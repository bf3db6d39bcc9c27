package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Health and its like answer within a second (three on a busy machine) beside whatever else is asked of the port. */
@StartsAServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomForHealthTests {
    private static final int MANY = 210;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final List<Socket> lines = new ArrayList<>();
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path home) {
        service = RunningService.in(home);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket line : lines) {
            line.close();
        }
        lines.clear();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Socket line(String... sent) throws IOException {
        Socket line =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
        lines.add(line);
        line.setSoTimeout(30_000);
        line.getOutputStream().write(String.join("\r\n", sent).getBytes(StandardCharsets.ISO_8859_1));
        line.getOutputStream().flush();
        return line;
    }

    private void many(String... head) throws IOException {
        for (int one = 0; one < MANY; one++) {
            line(String.join("\r\n", head), "Host: localhost", "Content-Length: 1000000", "", "a");
        }
    }

    private void healthAnswers() {
        for (String path : List.of("/actuator/health", "/actuator/prometheus")) {
            for (int time = 0; time < 3; time++) {
                long from = System.nanoTime();
                assertThat(service.get(path).statusCode()).as(path).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - from)).as(path).isLessThan(SOON);
            }
        }
    }

    @Test
    void beside_two_hundred_and_ten_slow_uploads_of_strangers() throws IOException {
        many("POST /api/arrivals HTTP/1.1", "Content-Type: multipart/form-data; boundary=b");
        healthAnswers();
    }

    @Test
    void beside_as_many_slow_forms_at_the_door() throws IOException {
        many("POST /sign-in HTTP/1.1", "Content-Type: application/x-www-form-urlencoded");
        for (int one = 0; one < MANY; one++) {
            line(
                    "POST /sign-in HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: 50",
                    "",
                    "a");
        }
        healthAnswers();
    }

    @Test
    void beside_as_many_slow_uploads_of_whoever_has_the_token() throws IOException {
        many(
                "POST /api/arrivals HTTP/1.1",
                "Authorization: Bearer " + RunningService.TOKEN,
                "Content-Type: multipart/form-data; boundary=b");
        healthAnswers();
    }

    @Test
    void beside_as_many_bodies_that_health_itself_is_given() throws IOException {
        many("POST /actuator/health HTTP/1.1");
        healthAnswers();
    }

    @Test
    void beside_as_many_heads_that_do_not_end() throws IOException {
        for (int one = 0; one < MANY; one++) {
            line("GET /api/arrivals HTTP/1.1", "Host: loc");
        }
        healthAnswers();
    }

    @Test
    void a_stranger_reads_why_though_he_goes_on_sending_and_is_cut_off_then() throws IOException {
        Socket line = line("POST /api/arrivals HTTP/1.1", "Host: localhost", "Content-Length: 1000000", "", "a");
        try (InputStream answer = line.getInputStream()) {
            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401")
                    .contains("\"code\":\"unauthorized\"");
        }
    }
}
