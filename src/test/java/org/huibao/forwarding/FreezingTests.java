package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezingTests {
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

    private static final String ANSWERED = "已来信说明";

    private String report(House house) {
        house.beat("2023-01-15T09:00");
        return house.words(0);
    }

    private static void asked(House house, String received) {
        house.office
                .mailFrom(HUANGSHUI)
                .receivedAt(received)
                .with(
                        HUANGSHUI,
                        FIRST,
                        "1",
                        "1",
                        Finding.of(FindingCode.NIL_AFTER_FIGURES).ofUnit("黄水镇"))
                .recorded();
    }

    private void writes(House house, String unit, String local) {
        clock.moveTo(County.at(local));
        house.office
                .store
                .transaction()
                .executeWithoutResult(status -> house.office.unitWords.enter("spring", "1", unit, 99));
    }

    @Test
    void what_a_unit_wrote_counts_for_the_version_that_it_wrote_after() {
        House house = house(Forwarding.USUAL);
        asked(house, "2023-01-12T12:00");
        writes(house, "黄水镇", "2023-01-12T12:00");
        assertThat(report(house)).contains(ANSWERED);
    }

    @Test
    void what_a_unit_wrote_before_or_another_wrote_explains_nothing() {
        House house = house(Forwarding.USUAL);
        asked(house, "2023-01-12T12:00");
        writes(house, "黄水镇", "2023-01-12T11:59");
        writes(house, "西沱镇", "2023-01-12T13:00");
        assertThat(report(house)).contains("尚待填报单位核实").doesNotContain(ANSWERED);
    }

    @Test
    void a_report_that_never_left_is_not_corrected_by_the_next_one() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        clock.moveTo(County.at("2023-01-13T09:00"));
        Report first = house.frozen().orElseThrow();
        Report second = house.frozen().orElseThrow();
        assertThat(first.revision()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.file()).endsWith("汇总表（2）.xlsx");
        house.copies.write();
        assertThat(folder.resolve("outbox").resolve(second.file())).exists();
        assertThat(house.reports.of("spring", "1")).containsExactly(first, second);
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .filteredOn(line -> line.what() == Happening.REPORT_FROZEN)
                .extracting(
                        line -> line.details().get("revision"),
                        line -> line.details().get("sha256"))
                .containsExactly(tuple("1", first.sha256()), tuple("2", second.sha256()));
    }

    @Test
    void a_first_report_is_not_frozen_a_second_time_where_another_beat_was_faster() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.reports.enter("spring", "1", Reports.Done.SENT, clock.instant());
        assertThat(house.frozen()).isEmpty();
        assertThat(house.reports.of("spring", "1")).isEmpty();
    }

    @Test
    void what_lies_unclaimed_is_named_by_its_unit_or_counted_and_nothing_that_a_stranger_wrote_goes_up() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        unclaimed(house, "xituo@town.example", "西沱镇来件");
        unclaimed(house, "somebody@else.example", "请点击 https://evil.example/ 领取\n" + "长".repeat(3000));
        unclaimed(house, null, "无名.xlsx");
        unclaimed(house, null, "开始之前.xlsx", "2023-01-02T09:00");
        assertThat(report(house))
                .contains("已收到、尚待认领（未计入）：西沱镇、来源不明的来件 2 件\n", "没有报送：三河镇\n")
                .doesNotContain("evil.example", "领取", "长长", "无名", "开始之前");
    }

    private void unclaimed(House house, @Nullable String sender, String name) {
        unclaimed(house, sender, name, "2023-01-10T09:00");
    }

    private void unclaimed(House house, @Nullable String sender, String name, String local) {
        String at = Moment.text(County.at(local));
        house.office
                .store
                .jdbc()
                .sql("""
                INSERT INTO arrivals (channel, path, mark, name, sender, sha256, size, received_at, taken_at, state)
                VALUES ('mailbox', 'main', ?, ?, ?, ?, 1, ?, ?, 'unclaimed')""")
                .params(Arrays.asList(name, name, sender, name, at, at))
                .update();
    }
}
