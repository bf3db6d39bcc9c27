package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.huibao.acts.Outcome.Done;
import org.huibao.acts.Outcome.Refused;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterActsTests {
    @TempDir
    private Path folder;

    static Stream<Arguments> failed() {
        return Arrays.stream(TestStore.Make.values())
                .flatMap(make -> Stream.of("failed", "bounced", "unsent").map(state -> Arguments.of(make, state)));
    }

    private static String code(Outcome outcome) {
        return outcome instanceof Refused refused ? refused.code() : outcome.toString();
    }

    @ParameterizedTest
    @MethodSource("failed")
    void a_letter_that_did_not_arrive_is_sent_again_with_the_same_bytes(TestStore.Make make, String state) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            long letter = room.letter(state);
            String before = room.mail(letter);
            Outcome outcome = room.letterActs.retry(letter, "小李", "");
            assertThat(outcome).isInstanceOfSatisfying(Done.class, done -> {
                assertThat(done.act().letter()).isEqualTo(letter);
                assertThat(room.acts.byId(done.act().id())).contains(done.act());
            });
            assertThat(room.state(letter)).isEqualTo("waiting");
            assertThat(room.mail(letter)).isEqualTo(before);
            assertThat(code(room.letterActs.retry(letter, "小李", ""))).isEqualTo("not-failed");
            assertThat(room.journal.about(About.letter(letter)))
                    .extracting(Journal.Line::what)
                    .contains(Happening.ACT_RETRY, Happening.LETTER_WAITING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_may_not_leave_is_not_sent_again(TestStore.Make make) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            room.withoutServer();
            long letter = room.letter("unsent");
            assertThat(code(room.letterActs.retry(letter, "小李", ""))).isEqualTo("cannot-leave");
            assertThat(room.state(letter)).isEqualTo("unsent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_waiting_letter_is_kept_here_and_one_on_its_way_is_not(TestStore.Make make) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            long waiting = room.letter("waiting");
            assertThat(room.letterActs.cancel(waiting, "小李", "写错了")).isInstanceOf(Done.class);
            assertThat(room.state(waiting)).isEqualTo("unsent");
            long leaving = room.letter("waiting");
            room.onTheWire(leaving);
            assertThat(code(room.letterActs.cancel(leaving, "小李", ""))).isEqualTo("not-waiting");
            assertThat(room.state(leaving)).isEqualTo("waiting");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_doubt_is_settled_by_a_person_who_says_why(TestStore.Make make) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            long arrived = room.letter("uncertain");
            assertThat(code(room.letterActs.settle(arrived, true, "小李", " "))).isEqualTo("no-reason");
            assertThat(room.letterActs.settle(arrived, true, "小李", "市局来电说收到了")).isInstanceOf(Done.class);
            assertThat(room.state(arrived)).isEqualTo("sent");
            long lost = room.letter("uncertain");
            room.letterActs.settle(lost, false, "小李", "市局没有收到");
            assertThat(room.state(lost)).isEqualTo("failed");
            assertThat(code(room.letterActs.settle(lost, true, "小李", "又收到了"))).isEqualTo("not-uncertain");
            assertThat(code(room.letterActs.settle(99, true, "小李", "x"))).isEqualTo("no-letter");
        }
    }
}
