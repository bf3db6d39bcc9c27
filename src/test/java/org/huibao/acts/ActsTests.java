package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActsTests {
    private static final About UNIT = About.submission("spring", "1", "黄水镇");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void an_act_is_found_again_as_it_was_done(TestStore.Make make) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            Acts.Made made = new Acts.Made(3, 7L, Instant.parse("2026-11-30T01:00:30Z"));
            Act act = Objects.requireNonNull(
                    room.changes.make(() -> room.acts.enter(Act.Kind.RETURN, UNIT, "小李", "数字不符", made)));
            assertThat(room.acts.byId(act.id())).contains(act);
            assertThat(room.acts.newest(Act.Kind.RETURN, UNIT)).contains(act);
            assertThat(room.acts.newest(Act.Kind.NIL, UNIT)).isEmpty();
            assertThat(act.version()).isEqualTo(3);
            assertThat(act.deed().why()).isEqualTo("数字不符");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_entered_without_the_change_that_it_is_about(TestStore.Make make) {
        try (ActsRoom room = new ActsRoom(make, folder)) {
            assertThatThrownBy(() -> room.acts.enter(Act.Kind.RETURN, UNIT, "小李", "", Acts.Made.NOTHING))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void every_kind_has_its_word_in_the_journal() {
        assertThat(EnumSet.allOf(Act.Kind.class))
                .allSatisfy(kind -> assertThat(Acts.happening(kind).details()).contains("act", "who", "why"));
    }
}
