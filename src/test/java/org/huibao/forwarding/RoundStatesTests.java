package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundStatesTests {
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

    private RoundState at(House house, String local) {
        clock.moveTo(County.at(local));
        return house.state();
    }

    @Test
    void a_round_opens_and_falls_due_by_the_clock() {
        clock.moveTo(County.at("2023-01-01T00:00"));
        House house = house(Forwarding.USUAL);
        assertThat(at(house, "2023-01-02T23:59:59")).isEqualTo(RoundState.UPCOMING);
        assertThat(at(house, "2023-01-03T00:00")).isEqualTo(RoundState.OPEN);
        assertThat(at(house, "2023-01-12T18:00")).isEqualTo(RoundState.OPEN);
        assertThat(at(house, "2023-01-12T18:00:01")).isEqualTo(RoundState.DUE);
    }

    @Test
    void a_round_without_dates_is_upcoming() {
        Round draft = new Round("3", "第三次", null, null, null, null);
        House house = house(County.campaign(List.of(FIRST, draft), Forwarding.USUAL));
        assertThat(house.states.of(house.office.campaign, draft)).isEqualTo(RoundState.UPCOMING);
    }

    @Test
    void what_was_held_waits_for_a_person_and_what_lacks_approval_for_that() {
        House house = house(Forwarding.USUAL);
        house.reports.enter("spring", "1", Reports.Done.held("incomplete"), clock.instant());
        assertThat(house.state()).isEqualTo(RoundState.HELD);
        house.reports.enter("spring", "1", Reports.Done.AWAITING_APPROVAL, clock.instant());
        assertThat(house.state()).isEqualTo(RoundState.AWAITING_APPROVAL);
    }

    @Test
    void a_round_is_forwarded_from_its_freeze_on() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(house.states.isForwarded(house.office.campaign, FIRST)).isFalse();
        assertThat(house.states.isReported(house.office.campaign, FIRST)).isFalse();
        house.beat("2023-01-15T09:00");
        assertThat(house.state()).isEqualTo(RoundState.FROZEN);
        assertThat(house.states.isForwarded(house.office.campaign, FIRST)).isTrue();
        assertThat(house.states.isReported(house.office.campaign, FIRST)).isTrue();
        assertThat(house.states.isForwarded(house.office.campaign, SECOND)).isFalse();
    }

    @Test
    void a_round_that_was_over_before_our_time_is_forwarded_and_not_reported() {
        clock.moveTo(County.at("2023-01-15T09:30"));
        House house = house(Forwarding.USUAL);
        assertThat(house.states.isForwarded(house.office.campaign, FIRST)).isTrue();
        assertThat(house.states.isReported(house.office.campaign, FIRST)).isFalse();
    }

    @Test
    void only_a_valid_version_counts_as_one() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.office
                .mailFrom(XITUO)
                .with(XITUO, FIRST, "1", "1", Finding.of(FindingCode.BLANK))
                .recorded();
        assertThat(house.states.hasValid(house.office.campaign, FIRST, HUANGSHUI))
                .isTrue();
        assertThat(house.states.hasValid(house.office.campaign, FIRST, XITUO)).isFalse();
        assertThat(house.states.hasValid(house.office.campaign, FIRST, SANHE)).isFalse();
    }

    @Test
    void a_state_of_two_words_is_one_word_in_json() {
        assertThat(RoundState.AWAITING_APPROVAL.word()).isEqualTo("awaiting-approval");
    }
}
