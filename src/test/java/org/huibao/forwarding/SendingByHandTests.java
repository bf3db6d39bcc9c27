package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.forwarding.SendingByHand.Refusal;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendingByHandTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-13T09:00"));
    private final List<House> open = new ArrayList<>();

    private House house(TestStore.Make make) {
        House house = new House(make, folder, clock, County.campaign(List.of(FIRST, SECOND), Forwarding.USUAL), 0);
        open.add(house);
        return house;
    }

    @AfterEach
    void close() {
        open.forEach(House::close);
    }

    /** What comes of so many orders given at the same moment: the revisions that were made. */
    private static List<Integer> together(House house, int orders) {
        CyclicBarrier start = new CyclicBarrier(orders);
        return Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return house.byHand.sendNow(house.office.campaign, FIRST);
                        },
                        work -> new Thread(work).start()))
                .limit(orders)
                .toList()
                .stream()
                .flatMap(one -> one.orTimeout(60, TimeUnit.SECONDS).join().stream())
                .map(Report::revision)
                .toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(30, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
    }

    @ParameterizedTest
    @EnumSource
    void orders_that_are_given_together_make_one_report(TestStore.Make make) {
        House house = house(make);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(together(house, 6)).containsExactly(1);
        assertThat(house.written(Letter.Kind.REPORT)).hasSize(1);
        assertThat(house.byHand.refusal(house.office.campaign, FIRST)).contains(Refusal.NOTHING_NEW);
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded();
        assertThat(together(house, 6)).containsExactly(2);
        assertThat(house.written(Letter.Kind.REPORT)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_order_and_the_clock_make_one_report_together(TestStore.Make make) {
        House house = house(make);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        clock.moveTo(County.at("2023-01-15T09:00"));
        CompletableFuture<Void> beat = CompletableFuture.runAsync(house.upward::forward);
        List<Integer> made = together(house, 2);
        beat.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(made.size()).isLessThanOrEqualTo(1);
        assertThat(house.reports.of("spring", "1")).hasSize(1);
        assertThat(house.told()).isEmpty();
    }

    @Test
    void another_version_with_the_same_figures_says_nothing_new() {
        House house = house(TestStore.Make.SQLITE);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1.00").recorded();
        assertThat(house.gathered().versions()).isEqualTo(Map.of("黄水镇", 2));
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isEmpty();
        assertThat(house.byHand.refusal(house.office.campaign, FIRST)).contains(Refusal.NOTHING_NEW);
    }

    @Test
    void the_same_figures_in_another_state_are_news() {
        House house = house(TestStore.Make.SQLITE);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        Finding query =
                Finding.of(FindingCode.MAGNITUDE).weighing(Severity.QUERY).ofUnit("黄水镇");
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1", query).recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST))
                .map(Report::revision)
                .contains(2);
        house.office
                .mailFrom(XITUO)
                .with(XITUO, FIRST, "1", "1", Finding.of(FindingCode.BLANK))
                .recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST))
                .as("returned instead of missing")
                .map(Report::revision)
                .contains(3);
    }

    @Test
    void of_a_report_from_before_contents_were_kept_the_versions_tell() {
        House house = house(TestStore.Make.SQLITE);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
        house.office.store.jdbc().sql("UPDATE reports SET content = NULL").update();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isEmpty();
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
    }

    @Test
    void before_due_and_without_figures_it_says_why_there_is_none() {
        House house = house(TestStore.Make.SQLITE);
        assertThat(house.byHand.refusal(house.office.campaign, FIRST)).contains(Refusal.NOTHING_TO_SEND);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.byHand.refusal(house.office.campaign, FIRST)).isEmpty();
        assertThat(house.byHand.refusal(house.office.campaign, SECOND)).contains(Refusal.NOT_DUE);
    }
}
