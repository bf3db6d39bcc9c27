package org.huibao.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.ServiceApart;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Moment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Rounds whose last tables come seconds before the report leaves, while the service is killed: each report holds what the
 * service had received by then, or its letter names whose it lacks. {@code -Dhuibao.last-seconds=20} for so many rounds,
 * {@code -Dhuibao.last-seconds.seed=7} for others.
 */
@StartsAServer
class LastSecondsTests {
    private static final int ROUNDS = Integer.getInteger("huibao.last-seconds", 2);
    private static final long SEED = Long.getLong("huibao.last-seconds.seed", 20230115L);
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 2, 6, 0, 0);
    private static final String BUREAU = "bureau@municipal.example";

    @TempDir
    private Path home;

    private final Random random = new Random(SEED);
    private final List<String> names = Townships.NAMES;
    private List<String> settings = List.of();
    private int lives;
    private int inTime;
    private int named;

    private static LocalDateTime opens(int round) {
        return FIRST.plusHours(36L * round);
    }

    private static Instant forward(int round) {
        return opens(round).plusHours(22).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static String title(int round) {
        List<String> digits = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");
        int number = round + 1;
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.get(number / 10)) + "十";
        return "第" + tens + digits.get(number % 10) + "次";
    }

    private void campaign() {
        StringBuilder campaign = new StringBuilder("""
                id: small
                title: 困难群众慰问情况统计表
                reporting-unit: 石桥县民政局
                contact: {name: 联系人, phone: "000-0000000", email: office@county.example}
                bureau: {name: 市民政局, contact: 联系人, email: bureau@municipal.example}
                rounds:
                """);
        IntStream.range(0, ROUNDS)
                .forEach(round -> campaign.append("  - {id: \"%d\", title: %s, opens: %s, due: %s, forward: %s}%n"
                        .formatted(
                                round + 1,
                                title(round),
                                opens(round),
                                opens(round).plusHours(20),
                                opens(round).plusHours(22))));
        StringBuilder units = new StringBuilder("code,name,aliases,emails,contact,phone\n");
        IntStream.range(0, names.size())
                .forEach(unit ->
                        units.append("%03d,%s,,%s,,%n".formatted(unit + 1, names.get(unit), Townships.address(unit))));
        SmallCampaign.in(home);
        SmallCampaign.write(home.resolve("campaigns/small/campaign.yaml"), campaign.toString());
        SmallCampaign.write(home.resolve("campaigns/small/units.csv"), units.toString());
    }

    private ServiceApart service(Instant now) throws Exception {
        return ServiceApart.start(home, home.resolve("life-" + lives++ + ".log"), now, settings);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_holds_what_came_seconds_before_or_names_it_whenever_the_service_is_killed(TestStore.Make make)
            throws Exception {
        campaign();
        try (MailServer mail = MailServer.start()) {
            IntStream.range(0, names.size()).forEach(unit -> mail.know(Townships.address(unit)));
            mail.know(BUREAU);
            List<String> store = BothStores.settings(make);
            settings = Stream.of(mail.mailbox(), mail.smtp(), store)
                    .flatMap(List::stream)
                    .toList();
            String url = store.isEmpty()
                    ? "jdbc:sqlite:" + home.resolve("data/huibao.db")
                    : store.get(0).substring("spring.datasource.url=".length());
            JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
            ServiceApart service = service(forward(0).minusSeconds(60));
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    service.at(forward(round).minusSeconds(random.nextInt(1, 10)));
                    mails(mail, service, round);
                    service.close();
                    if (random.nextInt(3) == 0) {
                        // whoever starts it again does so before the time, in the middle of the wait, or twice
                        service = service(forward(round).minusSeconds(random.nextInt(2)));
                        service.lives(Duration.ofMillis(random.nextInt(2_000)));
                        service.close();
                    }
                    service = service(forward(round).plusSeconds(1));
                    check(mail, jdbc, round);
                }
            } finally {
                service.close();
            }
        }
        assertThat(inTime)
                .as("tables that came seconds before, of which letters name %d", named)
                .isGreaterThan(2 * ROUNDS);
    }

    /** Tables and corrections, a few at a time; then the service lives for some moments more. */
    private void mails(MailServer mail, ServiceApart service, int round) throws Exception {
        for (int unit = 0; unit < names.size(); unit++) {
            for (int time = random.nextInt(3); time >= 0; time -= 2) {
                int persons = 100 + 10 * round + time;
                mail.deliver(MailServer.mail(
                        Townships.address(unit),
                        "呈报",
                        names.get(unit) + "（" + title(round) + "）.csv",
                        SmallCampaign.table(names.get(unit), 10 + unit, persons)));
            }
            service.lives(Duration.ofMillis(random.nextInt(150)));
        }
        service.lives(Duration.ofMillis(random.nextInt(1_500)));
    }

    private void check(MailServer mail, JdbcClient jdbc, int round) {
        String id = String.valueOf(round + 1);
        await().atMost(SOON).until(() -> mail.mailbox(BUREAU).size() >= round + 1);
        assertThat(mail.mailbox(BUREAU)).as("one report a round").hasSize(round + 1);
        String letter = BothStores.text(mail.mailbox(BUREAU).get(round));
        List<String> lacking = new ArrayList<>(jdbc.sql("""
                        SELECT a.sender FROM arrivals a
                        WHERE a.received_at <= :forward AND a.received_at > :before AND a.channel = 'mailbox'
                          AND a.sender LIKE 'town%' AND NOT EXISTS (
                            SELECT 1 FROM report_units r
                            JOIN submissions s ON s.campaign = r.campaign AND s.round_id = r.round_id
                              AND s.unit = r.unit AND s.version = r.version
                            JOIN submissions own ON own.arrival = a.id AND own.unit = s.unit
                            WHERE r.round_id = :round AND (s.received_at > a.received_at
                              OR s.received_at = a.received_at AND s.arrival >= a.id))
                          AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.arrival = a.id AND d.state = 'duplicate')""")
                .param("forward", Moment.text(forward(round)))
                .param("before", Moment.text(forward(round).minusSeconds(120)))
                .param("round", id)
                .query(String.class)
                .list());
        inTime += jdbc.sql("""
                        SELECT COUNT(*) FROM arrivals
                        WHERE received_at <= ? AND received_at > ? AND channel = 'mailbox' AND sender LIKE 'town%'""")
                .params(Moment.text(forward(round)), Moment.text(forward(round).minusSeconds(120)))
                .query(Integer.class)
                .single();
        int missing = lacking.size();
        lacking.removeIf(sender -> letter.contains("尚未处理完")
                && letter.contains(names.get(Integer.parseInt(sender.replaceAll("\\D", "")) - 1)));
        named += missing - lacking.size();
        assertThat(lacking)
                .as("seed %d, round %s, neither held nor named: %s", SEED, id, letter)
                .isEmpty();
    }
}
