package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huibao.consolidation.UnitReport;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundSnapshotTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));
    private House house;

    @BeforeEach
    void open() {
        house = new House(TestStore.Make.SQLITE, folder, clock, County.campaign(), 0);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void sent(ReportingUnit unit, Verdict verdict, Finding... findings) {
        sent(unit, verdict, false, "2023-01-12T12:00", findings);
    }

    private void sent(ReportingUnit unit, Verdict verdict, boolean nil, String received, Finding... findings) {
        house.office
                .mailFrom(unit)
                .receivedAt(received)
                .holding(new Submission(
                        unit,
                        FIRST,
                        verdict,
                        nil,
                        nil ? Map.of() : County.figures("1", "1"),
                        List.of(),
                        List.of(findings)))
                .recorded();
    }

    private UnitStanding standing(ReportingUnit unit) {
        return house.gathered().standings().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_round_is_complete_when_nobody_owes() {
        sent(HUANGSHUI, Verdict.QUERIED);
        sent(XITUO, Verdict.ACCEPTED);
        assertThat(house.gathered().isComplete()).isFalse();
        sent(SANHE, Verdict.RETURNED);
        assertThat(house.gathered().isComplete()).isFalse();
        sent(SANHE, Verdict.ACCEPTED);
        assertThat(house.gathered().isComplete()).isTrue();
    }

    @Test
    void it_is_empty_while_no_figures_count() {
        assertThat(house.gathered().isEmpty()).isTrue();
        sent(HUANGSHUI, Verdict.RETURNED);
        assertThat(house.gathered().isEmpty()).isTrue();
        assertThat(house.gathered().reported()).isZero();
        sent(HUANGSHUI, Verdict.ACCEPTED);
        assertThat(house.gathered().isEmpty()).isFalse();
        assertThat(house.gathered().reported()).isEqualTo(1);
    }

    @Test
    void only_versions_that_count_are_in_it() {
        sent(HUANGSHUI, Verdict.ACCEPTED);
        sent(HUANGSHUI, Verdict.QUERIED, false, "2023-01-12T13:00");
        sent(XITUO, Verdict.RETURNED);
        assertThat(house.gathered().versions()).isEqualTo(Map.of("黄水镇", 2));
    }

    @Test
    void only_questions_of_what_counts_are_still_to_be_explained() {
        Finding query = Finding.of(FindingCode.NIL_AFTER_FIGURES).ofUnit("黄水镇");
        sent(HUANGSHUI, Verdict.QUERIED, query, Finding.of(FindingCode.BLANK_AS_ZERO));
        sent(XITUO, Verdict.RETURNED, Finding.of(FindingCode.NIL_AFTER_FIGURES));
        assertThat(house.gathered().queries(standing(HUANGSHUI)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NIL_AFTER_FIGURES);
        assertThat(house.gathered().queries(standing(XITUO))).isEmpty();
        assertThat(house.gathered().queries(standing(SANHE))).isEmpty();
    }

    @Test
    void units_without_figures_keep_their_place_in_the_table() {
        sent(SANHE, Verdict.ACCEPTED);
        assertThat(house.gathered().snapshot().units())
                .extracting(UnitReport::unit)
                .containsExactly(HUANGSHUI, XITUO, SANHE);
    }
}
