package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAnswersTests {
    private final List<Object> worked = new ArrayList<>();
    private final KnownAnswers<Object, String> answers = new KnownAnswers<>(2, this::answer);

    private String answer(Object question) {
        worked.add(question);
        return "of " + question;
    }

    private void ask(Object... questions) {
        for (Object question : questions) {
            assertThat(answers.of(question)).isEqualTo("of " + question);
        }
    }

    @Test
    void what_was_answered_once_is_not_worked_out_again() {
        ask("户", "户", 5, 5);
        assertThat(worked).containsExactly("户", 5);
    }

    @Test
    void when_it_is_full_it_forgets_all_and_begins_anew() {
        ask("户", "人", "户", "元", "元", "户");
        assertThat(worked).containsExactly("户", "人", "元", "户");
    }

    @Test
    void long_texts_are_worked_out_each_time() {
        String kept = "长".repeat(199);
        String notKept = "长".repeat(200);
        ask(kept, kept, notKept, notKept);
        assertThat(worked).containsExactly(kept, notKept, notKept);
    }
}
