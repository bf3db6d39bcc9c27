package org.huibao.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;

import java.nio.file.Path;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.post.Letter.Kind;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round is looked at as a whole when it is due and before its report is frozen, and what stands out then comes first. */
class LookWhenDueTests {
    private static final String DOUBTED = "\u3000第10镇：";

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(County.at("2023-01-03T00:00"));

    private House house(TestStore.Make make, Forwarding.Doubtful doubtful) {
        Forwarding usual = Forwarding.USUAL;
        Forwarding wishes = new Forwarding(
                usual.incomplete(),
                doubtful,
                usual.approval(),
                usual.approver(),
                usual.silence(),
                usual.onHoliday(),
                usual.rows());
        House house = new House(make, folder, clock, House.wishing(County.campaign("spring", 12), wishes), 0);
        for (int number = 1; number <= 10; number++) {
            ReportingUnit unit = house.office.campaign.roster().units().get(number - 1);
            int households = 100 + number;
            int paid = households * 12 * (number == 10 ? 10_000 : 1);
            house.office.answered(house.office
                    .mailFrom(unit)
                    .with(unit, FIRST, String.valueOf(households), paid + ".0")
                    .recorded());
        }
        return house;
    }

    private static Verdict verdict(House house) {
        ReportingUnit doubted = house.office.campaign.roster().units().get(9);
        return Objects.requireNonNull(house.office
                        .standings
                        .of(house.office.campaign, FIRST, doubted)
                        .version())
                .verdict();
    }

    /** As if the round had never been looked at, by an error of the program for instance. */
    private static void forget(House house) {
        house.office.store.jdbc().sql("DELETE FROM findings").update();
        house.office
                .store
                .jdbc()
                .sql("UPDATE submissions SET verdict = 'accepted'")
                .update();
        assertThat(verdict(house)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void a_round_is_looked_at_once_when_it_is_due_and_its_units_are_told(TestStore.Make make) {
        try (House house = house(make, Forwarding.Doubtful.SEND)) {
            assertThat(verdict(house)).isEqualTo(Verdict.QUERIED);
            forget(house);
            house.beat("2023-01-12T18:00");
            assertThat(verdict(house)).isEqualTo(Verdict.ACCEPTED);
            house.beat("2023-01-12T18:00:01");
            assertThat(verdict(house)).isEqualTo(Verdict.QUERIED);
            assertThat(house.office.asked).containsExactly("第10镇/1 magnitude paid");
            forget(house);
            house.beat("2023-01-12T18:01");
            assertThat(verdict(house)).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_last_look_finds_heads_the_cover_letter_and_its_unit_is_not_told(TestStore.Make make) {
        try (House house = house(make, Forwarding.Doubtful.SEND)) {
            forget(house);
            house.beat("2023-01-15T09:00");
            assertThat(verdict(house)).isEqualTo(Verdict.QUERIED);
            assertThat(house.office.asked).isEmpty();
            assertThat(house.state()).isEqualTo(RoundState.FROZEN);
            assertThat(house.words(0))
                    .containsSubsequence("应报单位", "百倍", DOUBTED, "没有报送")
                    .containsOnlyOnce(DOUBTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_the_campaign_wishes_a_doubtful_report_waits_for_a_person_who_may_send_it(TestStore.Make make) {
        try (House house = house(make, Forwarding.Doubtful.HOLD)) {
            forget(house);
            house.beat("2023-01-15T09:00");
            assertThat(house.state()).isEqualTo(RoundState.HELD);
            assertThat(house.told()).containsExactly("held.doubtful");
            assertThat(house.words(0)).contains("百倍", "手工报送");
            house.beat("2023-01-15T09:01");
            assertThat(house.written(Kind.REPORT)).isEmpty();
            assertThat(house.byHand.sendNow(house.office.campaign, FIRST)).isPresent();
            assertThat(house.words(1)).containsSubsequence("百倍", DOUBTED, "没有报送");
        }
    }
}
