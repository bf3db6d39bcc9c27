package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts on letters over HTTP, of a service that has no mail server. */
@StartsAServer
class LetterActsApiTests {
    @TempDir
    private static Path home;

    private static RunningService service;

    @BeforeAll
    static void open() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
        service.jdbc().sql("""
                INSERT INTO letters (kind, about, recipients, remaining, subject, message_id, mail, state, created_at)
                VALUES ('report', 'spring/1/1', 'a@b.example', 'a@b.example', 's', '<1@x.example>', 'm', 'uncertain',
                        '2023-01-10T01:00:00.000Z')""").update();
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static HttpResponse<String> act(String path, String body) {
        return service.post("/api/letters/" + path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_settled_letter_is_answered_with_its_act_and_settled_once() {
        assertThat(act("1/settlement", "{\"sent\":true}").body()).contains("no-reason");
        assertThat(act("1/settlement", "{\"sent\":true,\"why\":\"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(act("1/settlement", "{\"reason\":\"phone\"}").statusCode()).isEqualTo(400);
        HttpResponse<String> done = act("1/settlement", "{\"sent\":true,\"reason\":\"phone\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"act\":1").contains("\"letterId\":1").doesNotContain("undoUntil");
        assertThat(act("1/settlement", "{\"sent\":true,\"reason\":\"phone\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_is_not_there_or_cannot_leave_is_refused() {
        assertThat(act("99/retry", "{}").statusCode()).isEqualTo(404);
        assertThat(act("1/cancellation", "").statusCode()).isEqualTo(409);
    }
}
