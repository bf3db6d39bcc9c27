package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsAServer
class RoutesTests {
    private static final Path ROUTES = Path.of("routes");
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    @Test
    void every_way_leads_forward_to_somebody_who_listens() throws Exception {
        FloorPlanReading plan = FloorPlanReading.of(ROUTES);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.routes()).hasSizeGreaterThanOrEqualTo(11);
    }

    @Test
    void a_plan_with_mistakes_is_seen_through() throws Exception {
        SmallCampaign.write(home.resolve("20-reading.camel.yaml"), """
                - route:
                    id: other
                    from:
                      uri: direct:reading
                      steps:
                        - to: {uri: "direct:nowhere"}
                        - groovy: {expression: x}
                        - threads: {poolSize: 4}
                        - choice:
                            when:
                              - expression: {simple: {expression: "${body} != null"}}
                                steps:
                                  - to: {uri: "direct:elsewhere"}
                """);
        SmallCampaign.write(home.resolve("30-recognition.camel.yaml"), """
                - route:
                    id: recognition
                    description: goes back
                    from:
                      uri: direct:recognition
                      steps:
                        - to: {uri: "direct:reading"}
                """);
        assertThat(FloorPlanReading.of(home).problems())
                .containsExactlyInAnyOrder(
                        "20-reading.camel.yaml: its id is other, not reading",
                        "20-reading.camel.yaml: has no description",
                        "20-reading.camel.yaml: groovy is no verb of the floor plan",
                        "20-reading.camel.yaml: goes on side by side with a crew that has no name",
                        "20-reading.camel.yaml: branches by something else than a bean's word",
                        "20-reading.camel.yaml: nobody listens at direct:nowhere",
                        "20-reading.camel.yaml: nobody listens at direct:elsewhere",
                        "30-recognition.camel.yaml: goes back to 20-reading.camel.yaml");
    }

    @Test
    void every_bean_is_there_with_its_method_and_every_route_runs() throws Exception {
        try (RunningService service = RunningService.in(home)) {
            FloorPlanReading plan = FloorPlanReading.of(ROUTES);
            plan.routes().values().stream()
                    .flatMap(route -> route.calls().stream())
                    .forEach(call -> assertThat(Arrays.stream(service.beanNamed(call.bean())
                                            .getClass()
                                            .getDeclaredMethods())
                                    .filter(method -> method.getName().equals(call.method())
                                            && !Modifier.isPrivate(method.getModifiers())))
                            .as(call.toString())
                            .hasSize(1));
            assertThat(plan.crews())
                    .isNotEmpty()
                    .allSatisfy(crew -> assertThat(service.beanNamed(crew)).isInstanceOf(ExecutorService.class));
            assertThat(service.bean(CamelContext.class).getRoutes())
                    .extracting(Route::getRouteId)
                    .containsExactlyInAnyOrderElementsOf(plan.routes().values().stream()
                            .map(FloorPlanReading.Route::id)
                            .toList());
            assertThat(service.getAsStranger("/actuator/health").body()).contains("\"UP\"");
        }
    }

    @Test
    void a_stage_without_a_file_stands_still_and_goes_on_once_it_is_back() throws Exception {
        SmallCampaign.in(home);
        copyRoutes();
        Files.delete(home.resolve("routes/40-checking.camel.yaml"));
        SmallCampaign.write(home.resolve("inbox/东山镇.csv"), SmallCampaign.table("东山镇", 3, 5));
        try (RunningService service = RunningService.in(home, OPEN)) {
            await().atMost(SOON).until(() -> service.arrivals().containsKey("东山镇.csv"));
            assertThat(service.getAsStranger("/actuator/health").body()).contains("DEGRADED");
            assertThat(service.arrivals()).isEqualTo(Map.of("东山镇.csv", "received"));
        }
        Files.copy(ROUTES.resolve("40-checking.camel.yaml"), home.resolve("routes/40-checking.camel.yaml"));
        try (RunningService service = RunningService.in(home, OPEN)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals()).isEqualTo(Map.of("东山镇.csv", "accepted")));
        }
    }

    @Test
    void a_broken_file_does_not_take_the_others_down() throws Exception {
        SmallCampaign.in(home);
        copyRoutes();
        SmallCampaign.write(home.resolve("routes/70-reminders.camel.yaml"), "- route:\n    stepz: 1\n");
        SmallCampaign.write(home.resolve("inbox/东山镇.csv"), SmallCampaign.table("东山镇", 3, 5));
        try (RunningService service = RunningService.in(home, OPEN)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(service.arrivals()).isEqualTo(Map.of("东山镇.csv", "accepted")));
            assertThat(service.getAsStranger("/actuator/health").body()).contains("DEGRADED");
        }
    }

    private static final String[] OPEN = {"huibao.clock.start=" + SmallCampaign.OPEN, "huibao.clock.manual=true"};

    private void copyRoutes() throws Exception {
        Files.createDirectories(home.resolve("routes"));
        try (Stream<Path> files = Files.list(ROUTES)) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve("routes").resolve(file.getFileName()));
            }
        }
    }
}
