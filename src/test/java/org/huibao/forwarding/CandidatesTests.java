package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTests {
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

    private static List<Candidates.Candidate> candidates(House house) {
        return house.candidates.of(
                house.office.campaign, FIRST, house.gathered().standings());
    }

    @Test
    void before_its_first_report_a_round_has_no_candidates() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        assertThat(candidates(house)).isEmpty();
    }

    @Test
    void what_came_after_the_report_is_a_candidate_and_what_it_holds_is_not() {
        House house = house(Forwarding.USUAL);
        house.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "1", "1").recorded();
        house.beat("2023-01-15T09:00");
        assertThat(candidates(house)).isEmpty();
        assertThat(house.candidates.isUpToDate(house.report(), house.gathered()))
                .isTrue();
        house.office.mailFrom(XITUO).with(XITUO, FIRST, "2", "2").recorded();
        house.office.mailFrom(SANHE).with(SANHE, FIRST, "3", "3").recorded();
        house.office
                .mailFrom(HUANGSHUI)
                .with(HUANGSHUI, FIRST, "9", "9", Finding.of(FindingCode.BLANK))
                .recorded();
        assertThat(candidates(house))
                .extracting(Candidates.Candidate::unit, Candidates.Candidate::version, Candidates.Candidate::reported)
                .containsExactly(tuple("西沱镇", 2, 1), tuple("三河镇", 1, null));
        assertThat(house.candidates.isUpToDate(house.report(), house.gathered()))
                .isFalse();
    }
}
