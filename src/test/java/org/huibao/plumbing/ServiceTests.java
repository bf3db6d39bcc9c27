package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.forwarding.ReportSchedule;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class ServiceTests {
    @TempDir
    private Path home;

    @Test
    void starts_without_a_campaign_and_keeps_what_comes() throws Exception {
        try (RunningService service = RunningService.in(home)) {
            Files.createDirectories(home.resolve("inbox"));
            Files.writeString(home.resolve("inbox/黄水镇.csv"), "地区,人数\n黄水镇,3\n");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.jdbc()
                            .sql("SELECT state FROM documents")
                            .query(String.class)
                            .list()
                            .contains("unclaimed"));
        }
    }

    @Test
    void counts_what_came_and_what_went_for_a_program_that_watches() throws Exception {
        SmallCampaign.in(home);
        SmallCampaign.write(home.resolve("inbox/东山镇.csv"), SmallCampaign.table("东山镇", 3, 5));
        try (RunningService service =
                RunningService.in(home, "huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true")) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    service.get("/actuator/prometheus").body().lines())
                            .contains(
                                    "huibao_arrivals{state=\"accepted\"} 1.0",
                                    "huibao_arrivals{state=\"received\"} 0.0")
                            .contains("huibao_letters{state=\"sent\"} 0.0", "huibao_stages_still 0.0"));
        }
    }

    @Test
    void refuses_a_form_on_which_stored_figures_no_longer_rest() throws Exception {
        SmallCampaign.in(home);
        String[] settings = {"huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true"};
        SmallCampaign.write(home.resolve("inbox/东山镇.csv"), SmallCampaign.table("东山镇", 3, 5));
        try (RunningService service = RunningService.in(home, settings)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.arrivals().containsValue("accepted"));
        }
        Path form = home.resolve("campaigns/small/form.yaml");
        SmallCampaign.write(form, Files.readString(form).replace("key: persons", "key: people"));
        try (RunningService service = RunningService.in(home, settings)) {
            assertThat(service.get("/api/campaigns").body()).contains("fixed-changed");
            assertThat(service.bean(Journal.class).alerts(Instant.EPOCH))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.ALERT_CAMPAIGN_BROKEN);
            assertThat(service.getAsStranger("/actuator/health").body()).contains("DEGRADED");
        }
    }

    @Test
    void tells_of_a_round_that_is_entered_after_its_report_should_have_left_and_never_sends_it() throws Exception {
        SmallCampaign.in(home);
        String[] settings = {"huibao.clock.start=2023-01-18T09:00:00+08:00", "huibao.clock.manual=true"};
        Path campaign = home.resolve("campaigns/small/campaign.yaml");
        String past = Files.readString(campaign);
        SmallCampaign.write(campaign, past.replace("forward: 2023-01-13", "forward: 2023-01-20"));
        SmallCampaign.write(home.resolve("inbox/东山镇.csv"), SmallCampaign.table("东山镇", 3, 5));
        try (RunningService service = RunningService.in(home, settings)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.arrivals().containsValue("accepted"));
        }
        SmallCampaign.write(campaign, past);
        try (RunningService service = RunningService.in(home, settings)) {
            service.bean(ReportSchedule.class).forward();
            assertThat(service.get("/api/campaigns").body()).contains("\"state\":\"closed\"");
            assertThat(service.get("/api/letters").body()).doesNotContain("\"report\"");
            assertThat(service.bean(Journal.class).alerts(Instant.EPOCH))
                    .extracting(Journal.Line::what)
                    .containsExactly(Happening.ALERT_ROUND_CLOSED);
        }
    }

    @Test
    void answers_health_to_everybody_and_nothing_else_without_the_token() {
        try (RunningService service = RunningService.in(home)) {
            assertThat(service.getAsStranger("/actuator/health").body())
                    .contains("status")
                    .doesNotContain("details");
            assertThat(service.getAsStranger("/actuator/prometheus").statusCode())
                    .isEqualTo(401);
            assertThat(service.getAsStranger("/api/campaigns").body()).contains("\"code\":\"unauthorized\"");
            assertThat(service.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        }
    }
}
