package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.RunningService;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same act many times at the same moment, as by a double click or two people at two desks: it is done once. */
@StartsAServer
class DoubledActsTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int HANDS = 6;
    private static final String UNITS = "/api/campaigns/small/rounds/1/units/";
    private static final String WHY = "{\"reason\":\"电话核实\"%s}";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void an_act_that_is_asked_for_many_times_at_once_is_done_once(TestStore.Make make) throws Exception {
        SmallCampaign.in(home);
        List<String> towns = List.of("dongshan@town.example", "xihe@town.example");
        try (BothStores office = BothStores.of(make, home, SmallCampaign.OPEN, towns)) {
            office.mail.deliver(MailServer.mail(towns.get(0), "东山", "东山镇.csv", SmallCampaign.table("东山镇", 3, 5)));
            office.mail.deliver(MailServer.mail(towns.get(1), "西河", "西河镇.csv", SmallCampaign.table("西河镇", 3, 5)));
            await().atMost(SOON)
                    .until(() -> Map.of("东山", "accepted", "西河", "accepted").equals(office.service.arrivals()));
            RunningService service = office.service;
            isDoneOnce(service, "return", "001/return", ",\"version\":1");
            isDoneOnce(service, "withdrawal", "002/withdrawal", ",\"version\":1");
            isDoneOnce(service, "exemption", "003/exemption", "");
            isDoneOnce(service, "permit", "001/permit", ",\"until\":\"2023-01-14T18:00:00+08:00\"");
            isDoneOnce(service, "nil", "002/nil", "");
        }
    }

    private static void isDoneOnce(RunningService service, String kind, String address, String more) throws Exception {
        byte[] body = WHY.formatted(more).getBytes(StandardCharsets.UTF_8);
        Callable<String> act = () -> {
            var answer = service.post(UNITS + address, "application/json", body);
            return answer.statusCode() == 200 || answer.statusCode() == 409
                    ? String.valueOf(answer.statusCode())
                    : answer.statusCode() + " " + answer.body();
        };
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : hands.invokeAll(Collections.nCopies(HANDS, act))) {
                answers.add(answer.get());
            }
            assertThat(answers).as(kind).containsOnly("200", "409").containsOnlyOnce("200");
        } finally {
            hands.shutdown();
        }
        assertThat(service.jdbc()
                        .sql("SELECT COUNT(*) FROM acts WHERE kind = ?")
                        .param(kind)
                        .query(Integer.class)
                        .single())
                .as(kind)
                .isEqualTo(1);
    }
}
