package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SANHE;
import static org.huibao.fixtures.County.SECOND;

import java.nio.file.Path;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExcusingTests {
    @TempDir
    private Path folder;

    private static UnitStanding standing(ActingOffice room, Round round, ReportingUnit unit) {
        return room.office.standings.of(room.office.campaign, round, unit);
    }

    @ParameterizedTest
    @EnumSource
    void an_exempt_unit_owes_nothing_in_this_round_until_the_exemption_ends(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.excusing.exempt(at, WHO, " "))).isEqualTo("no-reason");
            assertThat(came(room.excusing.endExemption(at, WHO))).isEqualTo("not-exempt");
            assertThat(came(room.excusing.exempt(at, WHO, "本期无此项工作"))).isEqualTo("exemption");
            assertThat(came(room.excusing.exempt(at, WHO, "再次"))).isEqualTo("already-exempt");
            UnitStanding exempt = standing(room, FIRST, HUANGSHUI);
            assertThat(exempt.standing()).isEqualTo(Standing.EXEMPT);
            assertThat(exempt.owes()).isFalse();
            assertThat(exempt.isExpected()).isFalse();
            assertThat(exempt.counting()).isEmpty();
            assertThat(standing(room, SECOND, HUANGSHUI).owes()).isTrue();
            assertThat(room.office.standings.owing(room.office.campaign, FIRST))
                    .noneMatch(one -> one.unit().equals(HUANGSHUI));
            assertThat(came(room.excusing.endExemption(at, "小王"))).isEqualTo("exemption");
            assertThat(standing(room, FIRST, HUANGSHUI).owes()).isTrue();
            assertThat(room.written(at.about(), Happening.ACT_EXEMPTION)).isOne();
            assertThat(room.written(at.about(), Happening.ACT_UNDONE)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_that_has_reported_is_not_exempted_and_an_exempt_one_s_figures_count(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            room.office.mailFrom(SANHE).with(SANHE, FIRST, "3", "3").recorded();
            assertThat(came(room.excusing.exempt(room.at(FIRST, SANHE), WHO, "免报")))
                    .isEqualTo("has-reported");
            room.excusing.exempt(room.at(FIRST, HUANGSHUI), WHO, "免报");
            room.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "1", "1").recorded();
            assertThat(standing(room, FIRST, HUANGSHUI).standing()).isEqualTo(Standing.ACCEPTED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_may_report_later_is_late_only_after_that(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            room.office
                    .mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-13T10:00")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            assertThat(standing(room, FIRST, HUANGSHUI).late()).isTrue();
            assertThat(came(room.excusing.permit(at, null, WHO, "停电"))).isEqualTo("no-until");
            assertThat(came(room.excusing.permit(at, County.at("2023-01-13T12:00"), WHO, "")))
                    .isEqualTo("no-reason");
            assertThat(came(room.excusing.permit(at, County.at("2023-01-12T18:00"), WHO, "停电")))
                    .isEqualTo("before-due");
            assertThat(came(room.excusing.permit(at, County.at("2023-01-13T09:00"), WHO, "停电")))
                    .isEqualTo("permit");
            assertThat(standing(room, FIRST, HUANGSHUI).late()).isTrue();
            assertThat(came(room.excusing.permit(at, County.at("2023-01-13T12:00"), WHO, "停电")))
                    .isEqualTo("permit");
            assertThat(came(room.excusing.permit(at, County.at("2023-01-13T12:00"), WHO, "停电")))
                    .isEqualTo("already-permitted");
            assertThat(standing(room, FIRST, HUANGSHUI).late()).isFalse();
            room.office.isReported = true;
            assertThat(came(room.excusing.endPermit(at, WHO))).isEqualTo("reported");
            room.office.isReported = false;
            assertThat(came(room.excusing.endPermit(at, WHO))).isEqualTo("permit");
            assertThat(came(room.excusing.endPermit(at, WHO))).isEqualTo("no-permit");
            assertThat(standing(room, FIRST, HUANGSHUI).late()).isTrue();
        }
    }
}
