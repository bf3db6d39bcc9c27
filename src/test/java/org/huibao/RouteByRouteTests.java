package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exchange goes through every route of the floor plan, with the beans that the service runs with. */
@StartsAServer
class RouteByRouteTests {
    private static final Path ROUTES = Path.of("routes");
    private static final List<String> BEATS = List.of("reminders", "consolidation", "post");

    @TempDir
    private Path home;

    @Test
    void a_file_and_a_mail_pass_every_stage_and_a_beat_every_clock() throws Exception {
        SmallCampaign.in(home);
        FloorPlanReading plan = FloorPlanReading.of(ROUTES);
        try (MailServer mail = MailServer.start();
                RunningService service = RunningService.in(home, settings(mail))) {
            CamelContext camel = service.bean(CamelContext.class);
            List<MockEndpoint> ends = new ArrayList<>();
            for (FloorPlanReading.Route route : plan.routes().values()) {
                ends.add(ended(camel, route.id()));
            }
            NotifyBuilder failed = new NotifyBuilder(camel).whenFailed(1).create();

            mail.deliver(MailServer.mail("dongshan@town.example", "呈报", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
            SmallCampaign.write(home.resolve("inbox/西河镇.csv"), SmallCampaign.table("西河镇", 4, 6));
            try (ProducerTemplate clock = camel.createProducerTemplate()) {
                BEATS.forEach(beat -> clock.sendBody("direct:beat-" + beat, "now"));
            }

            MockEndpoint.assertIsSatisfied(60, TimeUnit.SECONDS, ends.toArray(MockEndpoint[]::new));
            assertThat(failed.matches()).isFalse();
        }
    }

    /** The end of a route, where something has to come out; what a clock starts is started by hand here. */
    private static MockEndpoint ended(CamelContext camel, String route) throws Exception {
        AdviceWith.adviceWith(camel, route, false, advised -> {
            if (BEATS.contains(route)) {
                advised.replaceFromWith("direct:beat-" + route);
            }
            advised.weaveAddLast().to("mock:after-" + route);
        });
        MockEndpoint end = camel.getEndpoint("mock:after-" + route, MockEndpoint.class);
        end.expectedMinimumMessageCount(1);
        return end;
    }

    private static List<String> settings(MailServer mail) {
        List<String> settings = new ArrayList<>(mail.mailbox());
        settings.addAll(mail.smtp());
        settings.add("huibao.clock.start=" + SmallCampaign.OPEN);
        settings.add("huibao.clock.manual=true");
        return settings;
    }
}
