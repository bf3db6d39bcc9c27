package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsTests {
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
    void the_last_word_counts_and_every_word_is_noted() {
        House house = house(Forwarding.USUAL);
        assertThat(house.approvals.of(house.office.campaign, FIRST)).isEmpty();
        house.approvals.enter(house.office.campaign, FIRST, false, "leader", null);
        assertThat(house.approvals.of(house.office.campaign, FIRST))
                .contains(new Approvals.Word(false, "leader", null, clock.instant()));
        clock.advance(Duration.ofHours(1));
        Approvals.Word yes = house.approvals.enter(house.office.campaign, FIRST, true, "deputy", "核对无误");
        assertThat(yes).isEqualTo(new Approvals.Word(true, "deputy", "核对无误", clock.instant()));
        assertThat(house.approvals.of(house.office.campaign, FIRST)).contains(yes);
        assertThat(house.approvals.of(house.office.campaign, SECOND)).isEmpty();
        assertThat(house.office.journal.about(About.round("spring", "1")))
                .extracting(
                        Journal.Line::what,
                        line -> line.details().get("who"),
                        line -> line.details().get("why"))
                .containsExactly(
                        tuple(Happening.REPORT_DISAPPROVED, "leader", ""),
                        tuple(Happening.REPORT_APPROVED, "deputy", "核对无误"));
    }
}
