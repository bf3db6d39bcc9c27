package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnteringFiguresTests {
    private static final String CONFIRMED = "王主任，1月12日下午电话";

    @TempDir
    private Path folder;

    private static EnteringFigures.Entered entered(
            @Nullable Integer version, String why, String by, @Nullable String... typed) {
        Map<String, @Nullable String> figures = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            figures.put(Objects.requireNonNull(typed[i]), typed[i + 1]);
        }
        return new EnteringFigures.Entered(version, figures, why, by);
    }

    private static UnitStanding standing(ActingOffice room, UnitInRound at) {
        return room.office.standings.of(at.campaign(), at.round(), at.unit());
    }

    private static Map<String, String> figures(ActingOffice room, UnitInRound at) {
        Version version = Objects.requireNonNull(standing(room, at).version());
        return room.office.standings.submission(at.campaign(), version).plainFigures();
    }

    private static String letter(ActingOffice room, Outcome outcome) {
        Letter letter = room.letters.letter(
                Objects.requireNonNull(((Outcome.Done) outcome).act().letter()));
        return letter.kind().word() + " " + letter.subject() + "\n"
                + room.letters.post.shown(letter).text();
    }

    private static UnitInRound reported(ActingOffice room, Round round) {
        room.office.mailFrom(HUANGSHUI).with(HUANGSHUI, round, "90", "1.5").recorded();
        return room.at(round, HUANGSHUI);
    }

    @ParameterizedTest
    @EnumSource
    void an_amendment_is_a_version_of_its_own_and_the_unit_is_told_what_changed(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = reported(room, FIRST);
            Outcome amended = room.entering.amend(at, entered(1, "户数抄错一位", CONFIRMED, "households", "95"), WHO);
            assertThat(came(amended)).isEqualTo("amendment");
            assertThat(((Outcome.Done) amended).act().version()).isEqualTo(2);
            assertThat(figures(room, at)).isEqualTo(Map.of("households", "95", "paid", "1.5"));
            Version version = Objects.requireNonNull(standing(room, at).version());
            assertThat(version.by()).isEqualTo(Version.By.PERSON);
            assertThat(room.office.standings.versions(at.campaign(), FIRST, HUANGSHUI))
                    .extracting(Version::number, Version::by)
                    .contains(org.assertj.core.groups.Tuple.tuple(1, Version.By.TABLE));
            assertThat(letter(room, amended))
                    .startsWith("notice 【通知】")
                    .contains("户数抄错一位", CONFIRMED, "90", "95")
                    .doesNotContain("资金支出");
            assertThat(room.office.journal.about(at.about()))
                    .filteredOn(line -> line.what() == Happening.ACT_AMENDMENT)
                    .singleElement()
                    .satisfies(line -> assertThat(line.details()).containsEntry("confirmed", CONFIRMED));
            assertThat(room.office.arrivals.unfinished()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_amendment_is_refused_where_it_makes_no_sense_and_nothing_is_changed(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound nobody = room.at(FIRST, XITUO);
            UnitInRound at = reported(room, FIRST);
            assertThat(came(room.entering.amend(nobody, entered(1, "错", CONFIRMED, "paid", "2"), WHO)))
                    .isEqualTo("nothing-reported");
            assertThat(came(room.entering.amend(at, entered(null, "错", CONFIRMED, "paid", "2"), WHO)))
                    .isEqualTo("no-version");
            assertThat(came(room.entering.amend(at, entered(1, " ", CONFIRMED, "paid", "2"), WHO)))
                    .isEqualTo("no-reason");
            assertThat(came(room.entering.amend(at, entered(1, "错", "", "paid", "2"), WHO)))
                    .isEqualTo("no-confirmer");
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED), WHO)))
                    .isEqualTo("no-figures");
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED, "money", "2"), WHO)))
                    .isEqualTo("no-column");
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED, "paid", "1.50"), WHO)))
                    .isEqualTo("nothing-changed");
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED, "paid", null, "households", ""), WHO)))
                    .isEqualTo("no-figures");
            assertThat(came(room.entering.amend(at, entered(2, "错", CONFIRMED, "paid", "2"), WHO)))
                    .isEqualTo("stale-version");
            assertThat(figures(room, at)).isEqualTo(Map.of("households", "90", "paid", "1.5"));
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 9)).isEmpty();
            assertThat(room.written(at.about(), Happening.ACT_AMENDMENT)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_typed_is_read_and_checked_like_a_cell(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = reported(room, FIRST);
            Outcome doubtful = room.entering.amend(at, entered(1, "补报", CONFIRMED, "households", "约95"), WHO);
            assertThat(standing(room, at).standing()).isEqualTo(Standing.QUERIED);
            assertThat(letter(room, doubtful)).startsWith("receipt 【待核实】").contains("约");
            Outcome wrong = room.entering.amend(at, entered(2, "再改", CONFIRMED, "households", "-3"), WHO);
            assertThat(letter(room, wrong)).startsWith("return 【退回】").contains("暂未采用");
            assertThat(figures(room, at)).containsEntry("households", "95");
            assertThat(standing(room, at).newerReturned()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_people_who_amend_one_version_do_not_overwrite_each_other(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = reported(room, FIRST);
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED, "paid", "2"), WHO)))
                    .isEqualTo("amendment");
            assertThat(came(room.entering.amend(at, entered(1, "错", CONFIRMED, "paid", "3"), "小王")))
                    .isEqualTo("stale-version");
            assertThat(figures(room, at)).containsEntry("paid", "2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_amendment_is_undone_before_its_letter_leaves_and_may_be_made_again(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = reported(room, FIRST);
            EnteringFigures.Entered two = entered(1, "错", CONFIRMED, "paid", "2");
            Outcome amended = room.entering.amend(at, two, WHO);
            assertThat(came(room.entering.undo(at, Act.Kind.AMENDMENT, "小王"))).isEqualTo("not-yours");
            assertThat(came(room.entering.undo(at, Act.Kind.AMENDMENT, WHO))).isEqualTo("amendment");
            assertThat(figures(room, at)).containsEntry("paid", "1.5");
            assertThat(room.letters
                            .letter(Objects.requireNonNull(
                                    ((Outcome.Done) amended).act().letter()))
                            .state())
                    .isEqualTo(Letter.State.UNSENT);
            Outcome again = room.entering.amend(at, two, WHO);
            assertThat(((Outcome.Done) again).act().version()).isEqualTo(3);
            assertThat(figures(room, at)).containsEntry("paid", "2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_table_that_was_amended_is_asked_about_when_it_comes_again(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            room.office
                    .mailFrom(HUANGSHUI)
                    .of("first")
                    .with(HUANGSHUI, FIRST, "90", "1.5")
                    .recorded();
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            room.entering.amend(at, entered(1, "错", CONFIRMED, "paid", "2"), WHO);
            room.office
                    .mailFrom(HUANGSHUI)
                    .of("first")
                    .receivedAt("2023-01-12T16:00")
                    .with(HUANGSHUI, FIRST, "90", "1.5")
                    .recorded();
            assertThat(standing(room, at).standing()).isEqualTo(Standing.QUERIED);
            assertThat(room.office
                            .standings
                            .submission(
                                    at.campaign(),
                                    Objects.requireNonNull(standing(room, at).version()))
                            .findings())
                    .extracting(finding -> finding.code().id())
                    .containsExactly("amendment-undone");
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_by_telephone_count_until_a_table_comes(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            EnteringFigures.Entered called = entered(null, "网络中断", "李站长", "households", "88", "paid", "3.2");
            assertThat(came(room.entering.phone(at, entered(null, "网络中断", " ", "paid", "1"), WHO)))
                    .isEqualTo("no-caller");
            Outcome phoned = room.entering.phone(at, called, WHO);
            assertThat(came(phoned)).isEqualTo("phone-report");
            assertThat(standing(room, at).standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(room.office.standings.awaitsTable(at.campaign(), FIRST, HUANGSHUI))
                    .isTrue();
            assertThat(letter(room, phoned)).startsWith("receipt 【回执】").contains("李站长", "请补报电子表", "88", "3.2");
            assertThat(came(room.entering.phone(at, called, "小王"))).isEqualTo("has-figures-already");
            room.office
                    .mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T16:00")
                    .with(HUANGSHUI, FIRST, "88", "3.2")
                    .recorded();
            assertThat(room.office.standings.awaitsTable(at.campaign(), FIRST, HUANGSHUI))
                    .isFalse();
            assertThat(standing(room, at).version())
                    .isNotNull()
                    .satisfies(version -> assertThat(version.number()).isEqualTo(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_by_telephone_with_an_error_are_returned_and_never_count(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            Outcome phoned = room.entering.phone(at, entered(null, "网络中断", "李站长", "households", "88"), WHO);
            assertThat(standing(room, at).standing()).isEqualTo(Standing.RETURNED);
            assertThat(letter(room, phoned)).startsWith("return ");
            assertThat(came(room.entering.phone(
                            at, entered(null, "网络中断", "李站长", "households", "88", "paid", "3"), WHO)))
                    .isEqualTo("phone-report");
            assertThat(standing(room, at).standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(came(room.entering.undo(at, Act.Kind.PHONE_REPORT, WHO))).isEqualTo("phone-report");
            assertThat(standing(room, at).standing()).isEqualTo(Standing.RETURNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_nil_return_is_entered_once(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.entering.nil(at, null, WHO, " "))).isEqualTo("no-reason");
            assertThat(came(room.entering.nil(at, 1, WHO, "本期无"))).isEqualTo("stale-version");
            Outcome nil = room.entering.nil(at, null, WHO, "电话说本期无");
            assertThat(came(nil)).isEqualTo("nil");
            assertThat(standing(room, at).version())
                    .isNotNull()
                    .satisfies(version -> assertThat(version.nil()).isTrue());
            assertThat(standing(room, at).standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(letter(room, nil)).startsWith("receipt 【回执】").contains("零报告", "电话说本期无");
            assertThat(came(room.entering.nil(at, 1, "小王", "本期无"))).isEqualTo("already-nil");
            assertThat(came(room.entering.undo(at, Act.Kind.NIL, WHO))).isEqualTo("nil");
            assertThat(standing(room, at).standing()).isEqualTo(Standing.MISSING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_entered_is_late_by_when_it_was_entered_and_after_the_freeze_told_as_that(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            room.clock.moveTo(County.at("2023-01-16T09:00"));
            room.office.isReported = true;
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            Outcome phoned = room.entering.phone(at, entered(null, "停电", "李站长", "households", "88", "paid", "3"), WHO);
            assertThat(standing(room, at).late()).isTrue();
            assertThat(letter(room, phoned)).contains("汇总表已经上报");
        }
    }
}
