package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTests {
    private static final int CLOSED = 9;

    @TempDir
    private Path folder;

    private AnOffice desk;
    private Post post;

    @BeforeEach
    void open() {
        desk = new AnOffice(folder, CLOSED);
        post = desk.office.post;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_letter_is_found_by_its_number_and_by_what_it_is_about() {
        Letter letter = desk.write(Kind.RETURN, "spring/1/001");
        assertThat(post.letter(letter.id())).contains(letter);
        assertThat(post.letter(Kind.RETURN, "spring/1/001")).contains(letter);
        assertThat(post.letter(Kind.RECEIPT, "spring/1/001")).isEmpty();
        assertThat(post.letter(letter.id() + 1)).isEmpty();
        assertThat(letter)
                .extracting(
                        Letter::kind, Letter::campaign, Letter::round, Letter::to, Letter::subject, Letter::attempts)
                .containsExactly(Kind.RETURN, "spring", "1", List.of(AnOffice.TOWN), "【回执】 黄水镇", 0);
    }

    @Test
    void the_newest_letters_come_first_from_before_a_given_one() {
        Letter first = desk.write(Kind.NOTICE, "a");
        Letter second = desk.write(Kind.NOTICE, "b");
        Letter third = desk.write(Kind.NOTICE, "c");
        assertThat(post.newest(Long.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(post.newest(third.id(), 9)).containsExactly(second, first);
    }

    @Test
    void letters_are_counted_by_how_they_stand() {
        desk.write(Kind.NOTICE, "a");
        desk.write(Kind.NOTICE, "b");
        assertThat(post.count(State.WAITING)).isEqualTo(2);
        assertThat(post.count(State.SENT)).isZero();
    }

    @Test
    void when_a_letter_was_written_stays_known_after_it_has_left() {
        Instant written = desk.clock.instant();
        Letter letter = desk.write(Kind.NOTICE, "a");
        desk.clock.advance(Duration.ofHours(1));
        desk.letters.state(letter.id(), State.SENT, desk.clock.instant(), "250");
        assertThat(post.written(Kind.NOTICE, "a")).contains(written);
        assertThat(post.letter(letter.id()).orElseThrow().at()).isEqualTo(desk.clock.instant());
        assertThat(post.written(Kind.NOTICE, "b")).isEmpty();
    }

    @Test
    void what_was_refused_came_back_or_is_uncertain_since_a_moment_is_told() {
        for (State state : State.values()) {
            desk.letters.state(desk.write(Kind.NOTICE, state.word()).id(), state, desk.clock.instant(), "");
        }
        assertThat(post.troubled(desk.clock.instant()))
                .extracting(Letter::state)
                .containsExactly(State.UNCERTAIN, State.FAILED, State.BOUNCED);
        assertThat(post.troubled(desk.clock.instant().plusSeconds(1))).isEmpty();
    }

    @Test
    void a_conversation_is_about_the_last_of_our_letters_in_it() {
        Letter one = desk.write(Kind.NOTICE, "a");
        Letter two = desk.write(Kind.NOTICE, "b");
        String references = "<x@town.example> " + one.messageId() + " " + two.messageId() + " <y@town.example>";
        assertThat(post.answeredBy(references)).contains(two);
        assertThat(post.answeredBy("<x@town.example>")).isEmpty();
        assertThat(post.wrote(one.messageId())).isTrue();
        assertThat(post.wrote("<x@town.example>")).isFalse();
    }

    @Test
    void each_letter_has_a_message_id_of_our_own_domain() {
        String id = desk.write(Kind.NOTICE, "a").messageId();
        assertThat(id).matches("<notice\\.[0-9a-f]{24}@county\\.example>");
        assertThat(desk.write(Kind.NOTICE, "b").messageId()).isNotEqualTo(id);
    }

    @Test
    void our_own_mailbox_is_known_in_any_case_of_its_letters() {
        assertThat(post.isOurs("Office@County.example")).isTrue();
        assertThat(post.isOurs(AnOffice.TOWN)).isFalse();
    }

    @Test
    void a_copy_of_a_report_comes_to_ourselves_and_of_other_letters_it_does_not() {
        desk.write(Kind.REPORT, "a");
        desk.write(Kind.NOTICE, "b");
        assertThat(desk.letters.due(desk.clock.instant(), desk.clock.instant(), 9))
                .extracting(one -> one.envelope().recipients())
                .containsExactly(List.of(AnOffice.TOWN, PostOffice.OURS), List.of(AnOffice.TOWN));
    }

    @Test
    void without_a_server_a_letter_stays_and_comes_from_nobody(@TempDir Path other) {
        try (AnOffice without = new AnOffice(other, 0)) {
            assertThat(without.write(Kind.NOTICE, "a").state()).isEqualTo(State.UNSENT);
            assertThat(without.office.post.mayLeaveFor(List.of(AnOffice.TOWN))).isFalse();
            assertThat(without.office.post.isTrial()).isFalse();
        }
        assertThat(post.mayLeaveFor(List.of(AnOffice.TOWN))).isTrue();
        assertThat(post.isTrial()).isFalse();
    }

    @Test
    void a_trial_run_sends_no_copy_to_ourselves(@TempDir Path other) {
        try (AnOffice trial = new AnOffice(other, CLOSED, AnOffice.TOWN)) {
            assertThat(trial.office.post.isTrial()).isTrue();
            trial.write(Kind.REPORT, "a");
            assertThat(trial.letters.due(trial.clock.instant(), trial.clock.instant(), 9))
                    .extracting(one -> one.envelope().recipients())
                    .containsExactly(List.of(AnOffice.TOWN));
        }
    }

    @Test
    void what_was_written_and_what_came_back_is_noted() {
        Letter letter = desk.write(Kind.NOTICE, "a");
        desk.store.transaction().executeWithoutResult(status -> post.bounced(letter, "5.1.1\r\nno such user"));
        assertThat(desk.office.journal.about(About.letter(letter.id())))
                .extracting(Journal.Line::what, line -> line.details().get("answer"))
                .containsExactly(
                        tuple(Happening.LETTER_WAITING, null),
                        tuple(Happening.ALERT_LETTER_BOUNCED, "5.1.1 no such user"));
    }
}
