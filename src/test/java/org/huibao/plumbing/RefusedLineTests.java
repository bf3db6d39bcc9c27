package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class RefusedLineTests {
    @Test
    void what_the_server_refuses_by_itself_has_the_shape_of_the_interface(@TempDir Path home) throws IOException {
        try (RunningService service = RunningService.in(home)) {
            for (String request : new String[] {
                "GET /a\u0001b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/arrivals?a={b} HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /%2e%2e%2f%2e%2e/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"
            }) {
                assertThat(answer(service, request))
                        .as(request.substring(0, Math.min(60, request.length())))
                        .contains("{\"code\":\"")
                        .doesNotContain("<html");
            }
        }
    }

    private static String answer(RunningService service, String request) throws IOException {
        try (Socket line =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            line.setSoTimeout(30_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
