package org.huibao.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.huibao.fixtures.TestStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInsTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whoever_works_stays_in_and_whoever_rests_is_out(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String secret = desk.signIns.begin(desk.with("小李", Role.OPERATOR));
            for (int i = 0; i < 3; i++) {
                desk.clock.advance(Duration.ofMinutes(110));
                assertThat(desk.signIns.seen(secret))
                        .get()
                        .extracting(Operator::name)
                        .isEqualTo("小李");
            }
            desk.clock.advance(Duration.ofMinutes(121));
            assertThat(desk.signIns.seen(secret)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_stays_in_for_longer_than_half_a_day(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            String secret = desk.signIns.begin(desk.with("小李", Role.OPERATOR));
            for (int i = 0; i < 12; i++) {
                assertThat(desk.signIns.seen(secret)).isPresent();
                desk.clock.advance(Duration.ofHours(1));
            }
            assertThat(desk.signIns.seen(secret)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_blocked_or_reset_is_out_at_once(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            desk.with("小李", Role.ADMIN);
            Operator wang = desk.with("小王", Role.OPERATOR);
            String blocked = desk.signIns.begin(wang);
            desk.operators.block("小王", true, "小李");
            assertThat(desk.signIns.seen(blocked)).isEmpty();
            desk.operators.block("小王", false, "小李");
            assertThat(desk.signIns.seen(blocked)).isEmpty();
            String reset = desk.signIns.begin(wang);
            desk.operators.reset("小王", "小李");
            assertThat(desk.signIns.seen(reset)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void signing_out_ends_one_browser_and_no_other(TestStore.Make make) {
        try (FrontDesk desk = new FrontDesk(make, folder)) {
            Operator li = desk.with("小李", Role.OPERATOR);
            String here = desk.signIns.begin(li);
            String there = desk.signIns.begin(li);
            desk.signIns.end(here);
            assertThat(desk.signIns.seen(here)).isEmpty();
            assertThat(desk.signIns.seen(there)).isPresent();
            assertThat(desk.store.template().queryForList("SELECT hash FROM sign_ins", String.class))
                    .doesNotContain(here, there);
        }
    }
}
