package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;

import java.nio.file.Path;
import java.util.Objects;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.fixtures.County;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaivingTests {
    private static final String RULE = "1 <= 2";

    @TempDir
    private Path folder;

    private Campaign campaign() {
        SmallCampaign.in(folder);
        return ((Loaded.Ready) new CampaignFolder(folder.resolve("campaigns/small")).load()).campaign();
    }

    private static UnitInRound at(ActingOffice room, int unit) {
        Campaign campaign = room.office.campaign;
        return new UnitInRound(
                campaign, campaign.rounds().get(0), campaign.roster().units().get(unit));
    }

    private static Standing standing(ActingOffice room, UnitInRound at) {
        return room.office.standings.of(at.campaign(), at.round(), at.unit()).standing();
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_is_waived_is_asked_of_this_unit_no_more_until_that_ends(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder, campaign())) {
            UnitInRound east = at(room, 0);
            UnitInRound west = at(room, 1);
            long document = room.unclaimed(SmallCampaign.table("东山镇", 12, 3));
            assertThat(came(room.claiming().claim(document, east, WHO, ""))).isEqualTo("claim");
            assertThat(came(room.claiming().claim(room.unclaimed(SmallCampaign.table("西河镇", 13, 4)), west, WHO, "")))
                    .isEqualTo("claim");
            assertThat(standing(room, east)).isEqualTo(Standing.RETURNED);
            Waiving waiving = room.waiving();
            assertThat(came(waiving.waive(east, RULE, null, WHO, " "))).isEqualTo("no-reason");
            assertThat(came(waiving.waive(east, "", null, WHO, "x"))).isEqualTo("no-rule-named");
            assertThat(came(waiving.waive(east, "2 <= 1", null, WHO, "x"))).isEqualTo("no-rule");
            assertThat(came(waiving.waive(east, RULE, County.at("2023-01-12T11:00"), WHO, "x")))
                    .isEqualTo("until-past");
            assertThat(came(waiving.waive(east, RULE, null, WHO, "集中供养户无人"))).isEqualTo("waiver");
            assertThat(standing(room, east)).isEqualTo(Standing.ACCEPTED);
            assertThat(standing(room, west)).isEqualTo(Standing.RETURNED);
            assertThat(room.stateOf(document)).isEqualTo("accepted");
            assertThat(came(waiving.waive(east, RULE, null, WHO, "再次"))).isEqualTo("already-waived");
            assertThat(came(waiving.end(west, RULE, WHO))).isEqualTo("not-waived");
            room.office.isReported = true;
            assertThat(came(waiving.end(east, RULE, WHO))).isEqualTo("reported");
            assertThat(came(waiving.waive(west, RULE, null, WHO, "x"))).isEqualTo("reported");
            room.office.isReported = false;
            assertThat(came(waiving.end(east, "", "小王"))).isEqualTo("waiver");
            assertThat(standing(room, east)).isEqualTo(Standing.RETURNED);
            assertThat(room.stateOf(document)).isEqualTo("returned");
            assertThat(room.office
                            .standings
                            .submission(
                                    east.campaign(),
                                    Objects.requireNonNull(room.office
                                            .standings
                                            .of(east.campaign(), east.round(), east.unit())
                                            .version()))
                            .findings())
                    .as("asked once")
                    .hasSize(1);
            assertThat(came(waiving.end(east, RULE, WHO))).isEqualTo("not-waived");
            assertThat(room.written(east.about(), Happening.ACT_WAIVER)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_waiver_until_a_moment_is_one_that_may_be_lengthened(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder, campaign())) {
            UnitInRound east = at(room, 0);
            assertThat(came(room.waiving().waive(east, RULE, County.at("2023-01-12T13:00"), WHO, "x")))
                    .isEqualTo("waiver");
            assertThat(came(room.waiving().waive(east, RULE, County.at("2023-01-12T13:00"), WHO, "x")))
                    .isEqualTo("already-waived");
            assertThat(came(room.waiving().waive(east, RULE, County.at("2023-01-12T15:00"), WHO, "x")))
                    .isEqualTo("waiver");
            assertThat(room.office.waivedRules().of(east.campaign(), east.round(), east.unit()))
                    .containsExactly(RULE);
            assertThat(came(room.waiving().end(east, "", WHO))).isEqualTo("waiver");
            assertThat(room.office.waivedRules().of(east.campaign(), east.round(), east.unit()))
                    .isEmpty();
        }
    }
}
