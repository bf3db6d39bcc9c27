package org.huibao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTests {
    private static final ReportingUnit ONE = unit("甲镇", "one@town.example", "both@town.example");
    private static final ReportingUnit TWO = unit("乙镇", "both@town.example");
    private static final ReportingUnit THREE = unit("丙镇");
    private static final Roster ROSTER = new Roster(List.of(ONE, TWO, THREE));

    private static ReportingUnit unit(String name, String... emails) {
        return new ReportingUnit("", name, List.of("某" + name), List.of(emails), "", "");
    }

    @Test
    void a_unit_is_found_by_its_official_name_alone() {
        assertThat(ROSTER.named("乙镇")).contains(TWO);
        assertThat(ROSTER.named("某乙镇")).isEmpty();
    }

    @Test
    void a_mailbox_may_be_registered_by_several_and_in_any_case() {
        assertThat(ROSTER.registeredTo("Both@Town.example")).containsExactly(ONE, TWO);
        assertThat(ROSTER.registeredTo("nobody@town.example")).isEmpty();
    }

    @Test
    void rosters_of_the_same_units_are_equal() {
        assertThat(ROSTER)
                .isEqualTo(new Roster(List.of(ONE, TWO, THREE)))
                .hasSameHashCodeAs(new Roster(ROSTER.units()));
        assertThat(ROSTER).isNotEqualTo(new Roster(List.of(TWO, ONE, THREE)));
    }
}
