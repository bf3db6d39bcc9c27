package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.forwarding.House;
import org.huibao.forwarding.RoundState;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.Happening;
import org.huibao.ledger.Reported;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportActsTests {
    private static final Forwarding APPROVED = new Forwarding(
            Forwarding.Incomplete.SEND,
            Forwarding.Doubtful.SEND,
            Forwarding.Approval.REQUIRED,
            "leader@county.example",
            Forwarding.Silence.HOLD,
            Forwarding.OnHoliday.AS_PLANNED,
            Forwarding.Rows.UNITS);
    private static final Forwarding WHOLE = new Forwarding(
            Forwarding.Incomplete.HOLD,
            Forwarding.Doubtful.SEND,
            Forwarding.Approval.NONE,
            null,
            Forwarding.Silence.HOLD,
            Forwarding.OnHoliday.AS_PLANNED,
            Forwarding.Rows.UNITS);

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));

    private static ReportActs acts(House house, HandClock clock) {
        Changes changes = new Changes(house.office.store.transaction(), house.office.journal, clock);
        Reported reported = house.states;
        return new ReportActs(
                new Acts(house.office.store.jdbc(), changes),
                house.held,
                house.byHand,
                house.approvals,
                reported,
                house.decision,
                changes);
    }

    private static void reported(House house, ReportingUnit... units) {
        for (ReportingUnit unit : units) {
            house.office.mailFrom(unit).with(unit, FIRST, "5", "1").recorded();
        }
    }

    private static long written(House house, Happening what) {
        return house.office.journal.about(About.round("spring", "1")).stream()
                .filter(line -> line.what() == what)
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_person_holds_stays_until_it_is_released_and_then_goes_by_the_clock(TestStore.Make make) {
        try (House house = new House(make, folder, clock, Forwarding.USUAL, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            reported(house, HUANGSHUI, XITUO, SANHE);
            assertThat(came(acts.release(campaign, FIRST, WHO, ""))).isEqualTo("not-held");
            assertThat(came(acts.hold(campaign, FIRST, WHO, "等县长回来"))).isEqualTo("hold");
            assertThat(came(acts.hold(campaign, FIRST, "小王", ""))).isEqualTo("already-held");
            assertThat(house.state()).isEqualTo(RoundState.HELD);
            house.beat("2023-01-15T09:00");
            assertThat(house.written(Letter.Kind.REPORT)).isEmpty();
            assertThat(came(acts.release(campaign, FIRST, WHO, "可以报了"))).isEqualTo("release");
            assertThat(came(acts.release(campaign, FIRST, "小王", ""))).isEqualTo("not-held");
            house.beat("2023-01-15T09:05");
            assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
            assertThat(came(acts.hold(campaign, FIRST, WHO, ""))).isEqualTo("already-frozen");
            assertThat(came(acts.release(campaign, FIRST, WHO, ""))).isEqualTo("already-frozen");
            assertThat(written(house, Happening.ACT_HOLD)).isEqualTo(1);
            assertThat(written(house, Happening.ACT_RELEASE)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hold_is_taken_back_as_if_nothing_had_been_said(TestStore.Make make) {
        try (House house = new House(make, folder, clock, Forwarding.USUAL, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            RoundState before = house.state();
            assertThat(came(acts.endHold(campaign, FIRST, WHO))).isEqualTo("not-held");
            acts.hold(campaign, FIRST, WHO, "");
            assertThat(came(acts.endHold(campaign, FIRST, WHO))).isEqualTo("hold");
            assertThat(house.state()).isEqualTo(before);
            assertThat(written(house, Happening.ACT_UNDONE)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_program_held_leaves_when_it_is_released(TestStore.Make make) {
        try (House house = new House(make, folder, clock, WHOLE, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            reported(house, HUANGSHUI);
            house.beat("2023-01-15T09:00");
            assertThat(house.state()).isEqualTo(RoundState.HELD);
            assertThat(came(acts.release(campaign, FIRST, WHO, "不等了"))).isEqualTo("release");
            assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_a_person_sends_is_made_once_with_its_act(TestStore.Make make) {
        try (House house = new House(make, folder, clock, Forwarding.USUAL, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            assertThat(came(acts.send(campaign, FIRST, WHO, ""))).isEqualTo("not-due");
            house.beat("2023-01-13T09:00");
            assertThat(came(acts.send(campaign, FIRST, WHO, ""))).isEqualTo("nothing-to-send");
            reported(house, HUANGSHUI);
            assertThat(came(acts.send(campaign, FIRST, WHO, ""))).isEqualTo("report");
            assertThat(came(acts.send(campaign, FIRST, "小王", ""))).isEqualTo("nothing-new");
            assertThat(written(house, Happening.ACT_REPORT)).isEqualTo(1);
            house.beat("2023-01-15T09:00");
            assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_holds_the_report_and_a_later_approval_releases_it(TestStore.Make make) {
        try (House house = new House(make, folder, clock, APPROVED, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            reported(house, HUANGSHUI);
            assertThat(came(acts.approve(campaign, FIRST, true, "分管领导", WHO, "")))
                    .isEqualTo("not-due");
            house.beat("2023-01-13T09:00");
            assertThat(came(acts.approve(campaign, FIRST, true, " ", WHO, ""))).isEqualTo("no-name");
            assertThat(came(acts.approve(campaign, FIRST, null, "分管领导", WHO, "")))
                    .isEqualTo("not-said");
            assertThat(came(acts.approve(campaign, FIRST, false, "分管领导", WHO, "再核一遍")))
                    .isEqualTo("approval");
            assertThat(house.state()).isEqualTo(RoundState.HELD);
            house.beat("2023-01-15T09:00");
            assertThat(house.state()).isEqualTo(RoundState.HELD);
            assertThat(house.written(Letter.Kind.REPORT)).isEmpty();
            assertThat(came(acts.release(campaign, FIRST, WHO, ""))).isEqualTo("not-held");
            Outcome granted = acts.approve(campaign, FIRST, true, "分管领导", WHO, "");
            assertThat(acts.approve(campaign, FIRST, true, "分管领导", WHO, "")).isEqualTo(granted);
            assertThat(written(house, Happening.ACT_APPROVAL)).isEqualTo(2);
            house.beat("2023-01-15T09:05");
            assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_approval_before_its_time_after_a_refusal_lets_it_leave_at_its_time(TestStore.Make make) {
        try (House house = new House(make, folder, clock, APPROVED, 0)) {
            Campaign campaign = house.office.campaign;
            ReportActs acts = acts(house, clock);
            reported(house, HUANGSHUI);
            house.beat("2023-01-13T09:00");
            acts.approve(campaign, FIRST, false, "分管领导", WHO, "");
            acts.approve(campaign, FIRST, true, "分管领导", WHO, "");
            assertThat(house.state()).isEqualTo(RoundState.DUE);
            house.beat("2023-01-15T09:00");
            assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
            assertThat(List.of(house.state())).doesNotContain(RoundState.HELD);
        }
    }
}
