package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.XITUO;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitWordsTests {
    @TempDir
    private Path folder;

    private static Version version(Office office, ReportingUnit unit) {
        return Objects.requireNonNull(
                office.standings.of(office.campaign, FIRST, unit).version());
    }

    @ParameterizedTest
    @EnumSource
    void a_version_is_answered_by_what_its_unit_has_written_since(TestStore.Make make) {
        HandClock clock = new HandClock(County.at("2023-01-12T12:00"));
        try (Office office = new Office(make, folder, County.campaign(), clock)) {
            office.mailFrom(HUANGSHUI)
                    .receivedAt("2023-01-12T12:00")
                    .with(HUANGSHUI, FIRST, "1", "1")
                    .recorded();
            office.mailFrom(XITUO)
                    .receivedAt("2023-01-12T12:01")
                    .with(XITUO, FIRST, "1", "1")
                    .recorded();
            assertThat(office.unitWords.isAnswered(version(office, HUANGSHUI))).isFalse();
            office.unitWords.enter("spring", "1", "黄水镇", 7);
            office.unitWords.enter("spring", "1", "西沱镇", 8);
            assertThat(office.unitWords.isAnswered(version(office, HUANGSHUI))).isTrue();
            assertThat(office.unitWords.isAnswered(version(office, XITUO))).isFalse();
            clock.advance(Duration.ofMinutes(1));
            office.unitWords.enter("spring", "1", "西沱镇", 9);
            assertThat(office.unitWords.isAnswered(version(office, XITUO))).isTrue();
        }
    }
}
