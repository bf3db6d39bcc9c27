package org.huibao.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huibao.post.Letter.Kind;
import org.huibao.post.Letter.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTests {
    @TempDir
    private Path folder;

    private AnOffice desk;
    private Letters letters;
    private Instant now;

    @BeforeEach
    void open() {
        desk = new AnOffice(folder, 9);
        letters = desk.letters;
        now = desk.clock.instant();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void stands(Letter letter, State state, int wired, @Nullable Instant next, @Nullable Instant done) {
        letters.stand(letter.id(), new Stand(state, 1, wired, letter.to(), next, done, "451 busy"));
    }

    private List<Long> due(Instant moment) {
        return letters.due(moment, moment, 9).stream()
                .map(one -> one.letter().id())
                .toList();
    }

    @Test
    void a_letter_is_due_from_the_moment_of_its_next_attempt_on() {
        Letter at = desk.write(Kind.NOTICE, "a");
        Letter later = desk.write(Kind.NOTICE, "b");
        stands(later, State.WAITING, 0, now.plusSeconds(60), null);
        assertThat(due(now.plusSeconds(59))).containsExactly(at.id());
        assertThat(due(now.plusSeconds(60))).containsExactly(at.id(), later.id());
        letters.later(later.id(), now.plusSeconds(90));
        assertThat(due(now.plusSeconds(60))).containsExactly(at.id());
    }

    @Test
    void a_letter_that_twice_got_no_answer_waits_for_a_person() {
        Letter letter = desk.write(Kind.NOTICE, "a");
        stands(letter, State.UNCERTAIN, 1, now, null);
        assertThat(due(now)).containsExactly(letter.id());
        assertThat(letters.uncertain()).extracting(Letter::id).containsExactly(letter.id());
        stands(letter, State.UNCERTAIN, 2, now, null);
        assertThat(due(now)).isEmpty();
        stands(letter, State.UNCERTAIN, 1, null, null);
        assertThat(due(now)).isEmpty();
    }

    @Test
    void what_has_been_done_with_a_letter_is_when_it_was_done() {
        Letter letter = desk.write(Kind.NOTICE, "a");
        stands(letter, State.FAILED, 0, null, now.plus(Duration.ofHours(1)));
        Letter failed = desk.office.letter(letter.id());
        assertThat(failed.at()).isEqualTo(now.plus(Duration.ofHours(1)));
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.attempts()).isEqualTo(1);
        assertThat(failed.answer()).isEqualTo("451 busy");
    }

    @Test
    void a_letter_was_interrupted_that_went_over_the_wire_and_got_no_entry() {
        Letter letter = desk.write(Kind.NOTICE, "a");
        assertThat(letters.interrupted()).isEmpty();
        letters.onTheWire(letter.id(), now);
        assertThat(letters.interrupted()).extracting(one -> one.letter().id()).containsExactly(letter.id());
        stands(letter, State.SENT, 0, null, now);
        assertThat(letters.interrupted()).isEmpty();
    }

    @Test
    void attempts_are_counted_from_1() {
        desk.write(Kind.NOTICE, "a");
        letters.attempted(letters.due(now, now, 1).get(0), "later", "451 busy", now);
        assertThat(desk.store
                        .jdbc()
                        .sql("SELECT number FROM attempts")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void a_letter_without_its_copy_is_named_until_it_has_one() {
        Letter letter = desk.write(Kind.NOTICE, "a");
        assertThat(letters.uncopied(9)).extracting(one -> one.letter().id()).containsExactly(letter.id());
        letters.copied(List.of(letter.id()));
        assertThat(letters.uncopied(9)).isEmpty();
    }

    @Test
    void outcomes_stand_in_the_book_in_small_letters() {
        assertThat(Set.of(Attempt.Outcome.TAKEN.word(), Attempt.Outcome.UNREACHABLE.word()))
                .containsExactlyInAnyOrder("taken", "unreachable");
    }
}
