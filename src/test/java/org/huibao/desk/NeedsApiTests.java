package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What needs a person, as a running service tells it. */
@StartsAServer
class NeedsApiTests {
    @TempDir
    private Path home;

    private static List<String> needs(RunningService service) {
        return JsonMapper.shared()
                .readTree(service.get("/api/needs").body())
                .valueStream()
                .map(need -> need.get("what").asString())
                .toList();
    }

    private static JsonNode upload(RunningService service, String name, String text) {
        byte[] form = new Multipart()
                .file(name, text.getBytes(StandardCharsets.UTF_8))
                .bytes();
        return JsonMapper.shared()
                .readTree(service.post("/api/arrivals", Multipart.TYPE, form).body());
    }

    @Test
    void a_need_is_there_while_its_cause_is_and_gone_with_it() throws Exception {
        DeskCampaign.write(home.resolve("campaigns/spring"));
        try (RunningService service =
                RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00")) {
            assertThat(needs(service)).doesNotContain("unclaimed", "unreadable");
            upload(service, "x.csv", "困难群众救助情况统计表\n地区,低保户数,资金支出\n无名镇,90,11.0989\n");
            assertThat(upload(service, "y.pdf", "%PDF-1.4").get("state").asString())
                    .isEqualTo("unreadable");
            assertThat(needs(service)).contains("unclaimed", "unreadable");
            service.jdbc().sql("""
                    INSERT INTO letters (kind, about, campaign, round_id, recipients, remaining, subject, message_id, mail,
                                         state, created_at)
                    VALUES ('report', 'spring/1/1', 'spring', '1', 'a@b.example', 'a@b.example', 's', '<1@x.example>', 'm',
                            'uncertain', '2023-01-10T01:00:00.000Z')""").update();
            assertThat(needs(service)).contains("letter-uncertain");
            service.post(
                    "/api/letters/1/settlement",
                    "application/json",
                    "{\"sent\":true,\"reason\":\"phone\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(needs(service)).doesNotContain("letter-uncertain");
            assertThat(Browser.on(service).open("/").title()).isEqualTo("登录");
        }
    }
}
