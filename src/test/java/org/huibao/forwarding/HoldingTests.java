package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Channel;
import org.huibao.intake.arrivals.Origin;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Contact;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
    private final List<House> open = new ArrayList<>();

    private House house(Forwarding wishes) {
        return house(County.campaign(List.of(FIRST, SECOND), wishes));
    }

    private House house(Campaign campaign) {
        House house = new House(TestStore.Make.SQLITE, folder, clock, campaign, 0);
        open.add(house);
        return house;
    }

    @AfterEach
    void close() {
        open.forEach(House::close);
    }

    @Test
    void the_county_is_told_once_why_a_report_stays_and_what_to_do() {
        House house = house(Forwarding.USUAL);
        Instant forward = Objects.requireNonNull(FIRST.forward());
        house.holding.hold(house.office.campaign, FIRST, Reports.Done.held("incomplete"), forward);
        house.holding.hold(house.office.campaign, FIRST, Reports.Done.held("incomplete"), forward);
        assertThat(house.told()).containsExactly("held.incomplete");
        assertThat(house.words(0)).contains("2023年1月15日 09:00", "请处理后手工报送", "本邮件由汇报系统自动发出", "石柱县民政局");
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(Journal.Line::what, Journal.Line::details)
                .containsExactly(tuple(Happening.ALERT_REPORT_HELD, Map.of("why", "incomplete")));
    }

    @Test
    void a_report_that_left_late_asks_for_nothing() {
        House house = house(Forwarding.USUAL);
        house.holding.tellOfCatchUp(house.office.campaign, FIRST, Objects.requireNonNull(FIRST.forward()));
        assertThat(house.told()).containsExactly("catch-up");
        assertThat(house.words(0)).contains("现已补发").doesNotContain("请处理");
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(Journal.Line::what)
                .containsExactly(Happening.ALERT_REPORT_LATE);
    }

    @Test
    void where_the_county_has_no_mailbox_the_journal_alone_tells() {
        Campaign silent = House.of(County.campaign(), Contact.NONE);
        House house = house(silent);
        house.holding.hold(silent, FIRST, Reports.Done.held("incomplete"), Objects.requireNonNull(FIRST.forward()));
        assertThat(house.told()).isEmpty();
        assertThat(house.office.journal.about(About.round("spring", "1"))).hasSize(1);
    }

    @Test
    void what_was_not_seen_in_time_is_noted_and_told_without_what_strangers_want_read() {
        House house = house(Forwarding.USUAL);
        Arrival stranger = new Arrival(
                7,
                Channel.MAILBOX,
                new Origin("main", "点此领取\nhttps://evil.example/", "who@else.example", null, ""),
                "x",
                Objects.requireNonNull(FIRST.forward()),
                false);
        LastSight sight =
                new LastSight(clock.instant(), List.of("main", "second"), List.of("三河镇.xlsx"), List.of(stranger));
        house.decision.on(house.office.campaign, FIRST, () -> {
            house.holding.tellOfUnseen(house.office.campaign, FIRST, 1, LastSight.whole(clock.instant()));
            house.holding.tellOfUnseen(house.office.campaign, FIRST, 2, sight);
            return true;
        });
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(
                        Journal.Line::what,
                        line -> line.details().get("unseen"),
                        line -> line.details().get("unjudged"))
                .containsExactly(tuple(Happening.ALERT_REPORT_WITHOUT_LAST_LOOK, "main, second", "arrival/7"));
        assertThat(house.told()).containsExactly("unseen-2");
        assertThat(house.words(0))
                .contains("second", "三河镇.xlsx", "收件号 7", "更正件")
                .doesNotContain("https://evil");
    }
}
