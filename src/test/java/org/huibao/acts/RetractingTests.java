package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetractingTests {
    @TempDir
    private Path folder;

    private static UnitStanding standing(ActingOffice room) {
        return room.office.standings.of(room.office.campaign, FIRST, HUANGSHUI);
    }

    private static int counting(ActingOffice room) {
        return standing(room).counting().map(Version::number).orElse(0);
    }

    private static void reported(ActingOffice room, String... households) {
        for (String one : households) {
            room.office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, one, "1").recorded();
        }
    }

    private static Letter letter(ActingOffice room, Outcome outcome) {
        Act act = ((Outcome.Done) outcome).act();
        return room.letters.post.letter(Objects.requireNonNull(act.letter())).orElseThrow();
    }

    private static String state(ActingOffice room, Outcome outcome) {
        return letter(room, outcome).state().word();
    }

    @ParameterizedTest
    @EnumSource
    void the_valid_version_before_a_withdrawn_one_counts_or_the_unit_owes(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            assertThat(came(room.retracting.withdraw(at, 1, WHO, "报错"))).isEqualTo("nothing-reported");
            reported(room, "1", "2");
            assertThat(came(room.retracting.withdraw(at, 2, WHO, " "))).isEqualTo("no-reason");
            assertThat(came(room.retracting.withdraw(at, null, WHO, "报错"))).isEqualTo("no-version");
            assertThat(came(room.retracting.withdraw(at, 1, WHO, "报错"))).isEqualTo("stale-version");
            Outcome withdrawn = room.retracting.withdraw(at, 2, WHO, "报错了年份");
            assertThat(came(withdrawn)).isEqualTo("withdrawal");
            assertThat(counting(room)).isEqualTo(1);
            assertThat(letter(room, withdrawn).subject()).contains("第 2 次报送已撤回");
            assertThat(room.letters.post.shown(letter(room, withdrawn)).text())
                    .contains("报错了年份")
                    .contains("现以第 1 次报送为准");
            assertThat(came(room.retracting.withdraw(at, 1, WHO, "也报错"))).isEqualTo("withdrawal");
            assertThat(standing(room).standing()).isEqualTo(Standing.MISSING);
            reported(room, "3");
            assertThat(counting(room)).isEqualTo(3);
            assertThat(room.written(at.about(), Happening.ACT_WITHDRAWAL)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_returned_by_hand_counts_no_longer_and_the_letter_says_why(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            reported(room, "1");
            Outcome returned = room.retracting.giveBack(at, 1, WHO, "户数与民政台账不符");
            assertThat(came(returned)).isEqualTo("return");
            assertThat(standing(room).standing()).isEqualTo(Standing.RETURNED);
            assertThat(letter(room, returned).kind()).isEqualTo(Letter.Kind.RETURN);
            assertThat(room.letters.post.shown(letter(room, returned)).text()).contains("户数与民政台账不符");
            assertThat(came(room.retracting.giveBack(at, 1, WHO, "又"))).isEqualTo("already-returned");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_acted_may_undo_it_while_the_letter_waits(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            reported(room, "1");
            assertThat(came(room.retracting.undoReturn(at, WHO))).isEqualTo("nothing-to-undo");
            Outcome returned = room.retracting.giveBack(at, 1, WHO, "不符");
            room.letters.post.deliver();
            assertThat(state(room, returned)).isEqualTo("waiting");
            assertThat(came(room.retracting.undoReturn(at, "小王"))).isEqualTo("not-yours");
            room.isFrozen = true;
            assertThat(came(room.retracting.undoReturn(at, WHO))).isEqualTo("reported");
            room.isFrozen = false;
            assertThat(came(room.retracting.undoReturn(at, WHO))).isEqualTo("return");
            assertThat(state(room, returned)).isEqualTo("unsent");
            assertThat(letter(room, returned).answer()).isEqualTo("undone");
            assertThat(standing(room).standing()).isEqualTo(Standing.ACCEPTED);
            assertThat(came(room.retracting.undoReturn(at, WHO))).isEqualTo("nothing-to-undo");
            Outcome again = room.retracting.withdraw(at, 1, WHO, "撤回");
            assertThat(counting(room)).isZero();
            assertThat(came(room.retracting.undoWithdrawal(at, WHO))).isEqualTo("withdrawal");
            assertThat(counting(room)).isEqualTo(1);
            assertThat(state(room, again)).isEqualTo("unsent");
            room.retracting.withdraw(at, 1, WHO, "还是撤回");
            room.real.advance(Undoing.WHILE.plus(Duration.ofSeconds(1)));
            assertThat(came(room.retracting.undoWithdrawal(at, WHO))).isEqualTo("too-late");
            assertThat(room.written(at.about(), Happening.ACT_UNDONE)).isEqualTo(2);
        }
    }
}
