package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Matter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTests {
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

    private static Report carriedBy(Letter.State state) {
        Letter letter = new Letter(
                1,
                new Matter(Kind.REPORT, "a", "spring", "1"),
                List.of("bureau@municipal.example"),
                "",
                "<a@b>",
                new Letter.Fate(state, 1, Instant.EPOCH, null));
        return new Report("spring", "1", 1, "a.xlsx", "", Instant.EPOCH, letter);
    }

    @Test
    void a_report_is_lost_that_was_refused_came_back_or_could_leave_now() {
        Reports without = house(Forwarding.USUAL).reports;
        House served = new House(TestStore.Make.SQLITE, folder.resolve("served"), clock, County.campaign(), 9);
        open.add(served);
        for (Letter.State state : Letter.State.values()) {
            boolean isGone = state == Letter.State.FAILED || state == Letter.State.BOUNCED;
            assertThat(without.isLost(carriedBy(state))).as(state.word()).isEqualTo(isGone);
            assertThat(served.reports.isLost(carriedBy(state)))
                    .as(state.word())
                    .isEqualTo(isGone || state == Letter.State.UNSENT);
        }
        assertThat(without.isLost(new Report("spring", "1", 1, "", "", Instant.EPOCH, null)))
                .isFalse();
    }

    @Test
    void what_was_done_at_a_forward_is_entered_once_until_another_thing_is() {
        Reports reports = house(Forwarding.USUAL).reports;
        assertThat(reports.done("spring", "1")).isEmpty();
        Reports.Done held = Reports.Done.held("incomplete");
        assertThat(reports.enter("spring", "1", held, Instant.EPOCH)).isTrue();
        assertThat(reports.enter("spring", "1", Reports.Done.held("no-submission"), Instant.EPOCH))
                .isFalse();
        assertThat(reports.done("spring", "1")).contains(held);
        assertThat(reports.enter("spring", "1", Reports.Done.SENT, Instant.EPOCH))
                .isTrue();
        assertThat(reports.done("spring", "1")).contains(Reports.Done.SENT);
        assertThat(reports.done("spring", "2")).isEmpty();
    }

    @Test
    void only_want_of_an_approval_waits_for_one() {
        assertThat(Reports.Done.AWAITING_APPROVAL.awaitsApproval()).isTrue();
        assertThat(Reports.Done.REFUSED.awaitsApproval()).isTrue();
        assertThat(Reports.Done.held("incomplete").awaitsApproval()).isFalse();
        assertThat(Reports.Done.SENT.awaitsApproval()).isFalse();
    }
}
