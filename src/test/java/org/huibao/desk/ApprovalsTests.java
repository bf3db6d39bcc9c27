package org.huibao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report that needs somebody's yes. */
@StartsAServer
class ApprovalsTests {
    private static final String ROUND = "/api/campaigns/spring/rounds/1";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init") // each test opens one of its own kind
    private RunningService service;

    private void open(String forwarding) throws Exception {
        Path folder = home.resolve("campaigns/spring");
        DeskCampaign.write(folder);
        Path campaign = folder.resolve("campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign) + forwarding);
        service = RunningService.in(home, "huibao.clock.manual=true", "huibao.clock.start=2023-01-10T09:00");
        byte[] table = "困难群众救助情况统计表\n地区,低保户数,资金支出\n黄水镇,90,1.5\n".getBytes(StandardCharsets.UTF_8);
        service.post(
                "/api/arrivals",
                Multipart.TYPE,
                new Multipart().file("黄水镇.csv", table).bytes());
    }

    @AfterEach
    void close() {
        service.close();
    }

    private JsonNode post(String path, String body, int status) {
        HttpResponse<String> answer = service.post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void moveTo(String now) {
        post("/api/clock", "{\"now\":\"" + now + "\"}", 200);
    }

    private JsonNode round() {
        return JsonMapper.shared().readTree(service.get(ROUND).body());
    }

    private void becomes(String state) {
        await().atMost(SOON).until(() -> round().get("state").asString().equals(state));
    }

    private String refusal(String body) {
        return post(ROUND + "/approval", body, 409).get("code").asString();
    }

    private int entered(String what) {
        return service.jdbc()
                .sql("SELECT COUNT(*) FROM journal WHERE what = ?")
                .param(what)
                .query(Integer.class)
                .single();
    }

    @Test
    void leaves_at_its_time_once_it_is_approved() throws Exception {
        open("forwarding: {approval: required, approver: leader@county.example}\n");
        assertThat(refusal("{\"who\":\"分管领导\",\"granted\":true}")).isEqualTo("not-due");
        moveTo("2023-01-13T09:00");
        assertThat(post(ROUND + "/approval", "{\"who\":\" \"}", 400).get("code").asString())
                .isEqualTo("no-name");
        JsonNode word = post(ROUND + "/approval", "{\"who\":\"分管领导\",\"why\":\"已核对\",\"granted\":true}", 200);
        assertThat(word.get("granted").asBoolean()).isTrue();
        assertThat(post(ROUND + "/approval", "{\"who\":\"分管领导\",\"why\":\"已核对\",\"granted\":true}", 200))
                .as("a double click")
                .isEqualTo(word);
        assertThat(entered("report-approved")).isEqualTo(1);
        assertThat(round().get("approval").get("who").asString()).isEqualTo("分管领导");
        assertThat(round().get("state").asString()).isEqualTo("due");
        moveTo("2023-01-15T09:00");
        becomes("frozen");
        assertThat(refusal("{\"who\":\"分管领导\",\"granted\":true}")).isEqualTo("already-frozen");
    }

    @Test
    void waits_until_somebody_approves_it() throws Exception {
        open("forwarding: {approval: required}\n");
        moveTo("2023-01-15T09:00");
        becomes("awaiting-approval");
        assertThat(post(ROUND + "/approval", "{\"who\":\"分管领导\"}", 400)
                        .get("code")
                        .asString())
                .isEqualTo("not-said");
        post(ROUND + "/approval", "{\"who\":\"分管领导\",\"granted\":false}", 200);
        assertThat(round().get("state").asString()).isEqualTo("held");
        post(ROUND + "/approval", "{\"who\":\"分管领导\",\"granted\":true}", 200);
        becomes("frozen");
    }

    @Test
    void is_not_asked_for_where_the_campaign_does_not_wish_it() throws Exception {
        open("");
        moveTo("2023-01-13T09:00");
        assertThat(refusal("{\"who\":\"分管领导\",\"granted\":true}")).isEqualTo("no-approval-needed");
    }
}
