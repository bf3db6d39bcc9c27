package org.huibao.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.fixtures.BothStores;
import org.huibao.fixtures.MailServer;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.StartsAServer;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 元 in a column of 万元, mailed by the first, a middle and the last of ten units, in a campaign each, over loopback IMAP and
 * SMTP: when it came makes no difference.
 */
@StartsAServer
class OrderJourneyTests {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String BUREAU = "bureau@municipal.example";
    private static final int UNITS = 10;
    private static final int SLIP = 4;
    private static final List<String> NAMES =
            List.of("东山镇", "西河镇", "南坪乡", "北原镇", "中塘镇", "上岭乡", "下湾镇", "青石乡", "白沙镇", "红岩乡");

    @TempDir
    private Path home;

    /** A campaign in which the slip is mailed at this place. */
    private enum When {
        FIRST("城市慰问", 0),
        MIDDLE("农村慰问", UNITS / 2),
        LAST("孤儿慰问", UNITS - 1);

        private final String kind;
        private final int place;

        When(String kind, int place) {
            this.kind = kind;
            this.place = place;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String title() {
            return kind + "资金统计表";
        }

        private void in(Path home) {
            Path folder = home.resolve("campaigns").resolve(id());
            SmallCampaign.write(folder.resolve("campaign.yaml"), """
                    id: %s
                    title: %s
                    reporting-unit: 石桥县民政局
                    contact: {name: 联系人, phone: "000-0000000", email: office@county.example}
                    rounds:
                      - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
                    bureau: {name: 市民政局, contact: 联系人, email: %s}
                    """.formatted(id(), title(), BUREAU));
            SmallCampaign.write(folder.resolve("form.yaml"), """
                    title: %s
                    stub: {header: 地区}
                    columns:
                      - {key: households, no: 1, header: %s户数, type: count, unit: 户}
                      - {key: paid, no: 2, header: %s资金, type: amount, unit: 万元, scale: 4}
                    """.formatted(title(), kind, kind));
            StringBuilder units = new StringBuilder("code,name,aliases,emails,contact,phone\n");
            for (int unit = 0; unit < UNITS; unit++) {
                units.append("%03d,%s,,%s,,%n".formatted(unit + 1, NAMES.get(unit), address(unit)));
            }
            SmallCampaign.write(folder.resolve("units.csv"), units.toString());
        }

        /** The units in the order in which they mail. */
        private Stream<Integer> order() {
            List<Integer> others = IntStream.range(0, UNITS)
                    .filter(unit -> unit != SLIP)
                    .boxed()
                    .toList();
            return Stream.of(
                            others.subList(0, place).stream(),
                            Stream.of(SLIP),
                            others.subList(place, UNITS - 1).stream())
                    .flatMap(some -> some);
        }

        private void mail(MailServer mail, int unit) {
            int households = 40 + 3 * unit;
            int yuan = households * 1200;
            String paid = unit == SLIP ? String.valueOf(yuan) : "%d.%04d".formatted(yuan / 10_000, yuan % 10_000);
            mail.deliver(MailServer.mail(
                    address(unit),
                    title(),
                    NAMES.get(unit) + kind + ".csv",
                    title() + ",,\n地区," + kind + "户数," + kind + "资金（万元）\n" + NAMES.get(unit) + "," + households + ","
                            + paid + "\n"));
        }

        private List<MimeMessage> asked(MailServer mail) {
            return mail.mailbox(address(SLIP)).stream()
                    .filter(letter -> subject(letter).contains(title()))
                    .filter(letter -> subject(letter).startsWith("【待核实】"))
                    .toList();
        }
    }

    private static String address(int unit) {
        return "town" + unit + "@town.example";
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @ParameterizedTest
    @EnumSource
    void yuan_for_ten_thousands_is_asked_about_and_heads_the_report_whenever_it_was_mailed(TestStore.Make make) {
        Stream.of(When.values()).forEach(when -> when.in(home));
        List<String> known = Stream.concat(
                        IntStream.range(0, UNITS).mapToObj(OrderJourneyTests::address), Stream.of(BUREAU))
                .toList();
        try (BothStores office = BothStores.of(make, home, SmallCampaign.OPEN, known)) {
            for (When when : When.values()) {
                when.order().forEach(unit -> when.mail(office.mail, unit));
            }
            await().atMost(SOON)
                    .until(() -> office.service.arrivals().size() == 3
                            && !String.join(",", office.service.arrivals().values())
                                    .contains("received")
                            && office.versions().size() == 3 * UNITS);
            assertThat(String.join(" ", office.versions()).split("queried", -1))
                    .as("one of each campaign is queried")
                    .hasSize(4);
            for (When when : When.values()) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(when.asked(office.mail)).hasSize(1));
                assertThat(BothStores.text(when.asked(office.mail).get(0))).contains(when.kind + "资金");
            }
            office.service.bean(MovableClock.class).moveTo(Instant.parse("2023-01-13T01:00:00Z"));
            await().atMost(SOON).until(() -> office.mail.mailbox(BUREAU).size() == 3);
            for (MimeMessage report : office.mail.mailbox(BUREAU)) {
                assertThat(BothStores.text(report)).contains("相差百倍以上").contains(NAMES.get(SLIP));
            }
        }
    }
}
