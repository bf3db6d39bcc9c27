package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaiversTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_rule_is_asked_again_from_the_moment_on_until_which_it_was_waived(TestStore.Make make) {
        try (TestStore store = make.open(folder)) {
            HandClock clock = new HandClock(County.at("2023-01-12T12:00"));
            Waivers waivers = new Waivers(store.jdbc(), clock);
            Campaign campaign = County.campaign();
            assertThat(waivers.waive(campaign, FIRST, HUANGSHUI, "1 <= 2", County.at("2023-01-12T13:00")))
                    .isTrue();
            assertThat(waivers.waive(campaign, FIRST, HUANGSHUI, "1 <= 2", County.at("2023-01-12T13:00")))
                    .isFalse();
            assertThat(waivers.waive(campaign, FIRST, HUANGSHUI, "1 > 0", null)).isTrue();
            assertThat(waivers.of("spring", "1", "黄水镇")).containsExactly("1 <= 2", "1 > 0");
            assertThat(waivers.of("spring", "2", "黄水镇")).isEmpty();
            assertThat(waivers.of("spring", "1", "西沱镇")).isEmpty();
            clock.moveTo(County.at("2023-01-12T13:00"));
            assertThat(waivers.of("spring", "1", "黄水镇")).containsExactly("1 > 0");
            assertThat(waivers.end(campaign, FIRST, HUANGSHUI, "1 > 0")).isTrue();
            assertThat(waivers.end(campaign, FIRST, HUANGSHUI, "1 > 0")).isFalse();
            assertThat(waivers.of("spring", "1", "黄水镇")).isEmpty();
        }
    }
}
