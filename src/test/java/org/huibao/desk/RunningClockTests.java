package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class RunningClockTests {
    @TempDir
    private Path home;

    @Test
    void a_clock_that_runs_by_itself_cannot_be_moved_and_without_a_token_nothing_is_open() {
        byte[] move = "{\"now\":\"2099-01-10T10:00\"}".getBytes(StandardCharsets.UTF_8);
        try (RunningService service = RunningService.in(home)) {
            var answer = service.post("/api/clock", "application/json", move);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("clock-not-manual");
        }
        try (RunningService service = RunningService.in(home, "huibao.desk.api-token=")) {
            assertThat(service.get("/api/campaigns").statusCode()).isEqualTo(401);
            assertThat(service.getAsStranger("/api/campaigns").statusCode()).isEqualTo(401);
        }
    }
}
