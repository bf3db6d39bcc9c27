package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.Objects;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.ledger.Version;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Standing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimingTests {
    private static final String TABLE = "地区,低保户数,资金支出\n合计,7,2.5\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_claimed_table_is_the_units_and_the_unit_is_answered(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            long document = room.unclaimed(TABLE);
            assertThat(came(room.claiming().claim(99, at, WHO, ""))).isEqualTo("no-document");
            Outcome claimed = room.claiming().claim(document, at, WHO, "");
            assertThat(came(claimed)).isEqualTo("claim");
            Version version = Objects.requireNonNull(
                    room.office.standings.of(at.campaign(), FIRST, HUANGSHUI).version());
            assertThat(room.office.standings.submission(at.campaign(), version).plainFigures())
                    .containsEntry("households", "7")
                    .containsEntry("paid", "2.5");
            assertThat(room.stateOf(document)).isEqualTo("accepted");
            assertThat(room.letters.letter(Objects.requireNonNull(
                            ((Outcome.Done) claimed).act().letter())))
                    .satisfies(letter -> assertThat(letter.kind()).isEqualTo(Letter.Kind.RECEIPT))
                    .satisfies(letter -> assertThat(letter.to()).isEqualTo(HUANGSHUI.emails()));
            assertThat(came(room.claiming().claim(document, at, "小王", ""))).isEqualTo("not-unclaimed");
            assertThat(room.written(About.document(document), Happening.ACT_CLAIM))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_holds_no_figures_of_the_form_cannot_be_claimed(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            long document = room.unclaimed("便条\n明天下乡\n");
            assertThat(came(room.claiming().claim(document, room.at(FIRST, HUANGSHUI), WHO, "")))
                    .isEqualTo("no-such-table");
            assertThat(room.stateOf(document)).isEqualTo("unclaimed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_is_undone_before_its_letter_leaves_and_may_be_made_for_another(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = room.at(FIRST, HUANGSHUI);
            long document = room.unclaimed(TABLE);
            assertThat(came(room.unclaiming().undo(document, WHO))).isEqualTo("nothing-to-undo");
            Outcome claimed = room.claiming().claim(document, at, WHO, "");
            assertThat(came(room.unclaiming().undo(document, "小王"))).isEqualTo("not-yours");
            assertThat(came(room.unclaiming().undo(document, WHO))).isEqualTo("claim");
            assertThat(room.stateOf(document)).isEqualTo("unclaimed");
            assertThat(room.office.standings.of(at.campaign(), FIRST, HUANGSHUI).standing())
                    .isEqualTo(Standing.MISSING);
            assertThat(room.letters
                            .letter(Objects.requireNonNull(
                                    ((Outcome.Done) claimed).act().letter()))
                            .state())
                    .isEqualTo(Letter.State.UNSENT);
            assertThat(came(room.claiming().claim(document, at, WHO, ""))).isEqualTo("claim");
        }
    }
}
