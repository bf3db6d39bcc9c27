package org.huibao.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstLoadsTests {
    private static final Instant LOADED = at("2023-01-04T00:00");
    private static final Instant AFTER_FORWARD = at("2023-01-16T10:00");

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(LOADED);
    private @Nullable TestStore store;

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private FirstLoads loads(TestStore.Make make) {
        TestStore opened = make.open(folder);
        store = opened;
        return new FirstLoads(opened.jdbc(), opened.transaction(), new Journal(opened.jdbc(), clock), clock);
    }

    private static Campaign with(Round... rounds) {
        return County.campaign(List.of(rounds), Forwarding.USUAL);
    }

    private static Round leaving(Round round, @Nullable String forward) {
        return new Round(
                round.id(), round.title(), null, round.opens(), round.due(), forward == null ? null : at(forward));
    }

    @ParameterizedTest
    @EnumSource
    void closes_a_round_that_is_added_after_its_report_should_have_left(TestStore.Make make) {
        FirstLoads loads = loads(make);
        assertThat(loads.remember(with(SECOND))).isEmpty();
        clock.moveTo(AFTER_FORWARD);
        Campaign now = with(FIRST, SECOND);
        assertThat(loads.isClosed(now, FIRST)).isTrue();
        assertThat(loads.remember(now)).containsExactly(FIRST);
        assertThat(loads.remember(now)).isEmpty();
        assertThat(loads.isClosed(now, FIRST)).isTrue();
        assertThat(loads.isClosed(now, SECOND)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void closes_a_draft_that_gets_its_dates_too_late(TestStore.Make make) {
        FirstLoads loads = loads(make);
        loads.remember(with(leaving(FIRST, null), SECOND));
        clock.moveTo(AFTER_FORWARD);
        assertThat(loads.remember(with(FIRST, SECOND))).containsExactly(FIRST);
        assertThat(loads.isClosed(with(FIRST, SECOND), FIRST)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void closes_a_round_whose_report_is_put_into_the_past_until_it_is_put_back(TestStore.Make make) {
        FirstLoads loads = loads(make);
        loads.remember(with(FIRST));
        clock.moveTo(at("2023-01-14T09:00"));
        Round early = leaving(FIRST, "2023-01-13T09:00");
        assertThat(loads.remember(with(early))).containsExactly(early);
        assertThat(loads.isClosed(with(early), early)).isTrue();
        clock.moveTo(AFTER_FORWARD);
        assertThat(loads.remember(with(FIRST))).isEmpty();
        assertThat(loads.isClosed(with(FIRST), FIRST)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_a_round_whose_report_is_put_off(TestStore.Make make) {
        FirstLoads loads = loads(make);
        loads.remember(with(FIRST));
        clock.moveTo(at("2023-01-14T09:00"));
        Round later = leaving(FIRST, "2023-01-17T09:00");
        assertThat(loads.remember(with(later))).isEmpty();
        clock.moveTo(at("2023-01-20T09:00"));
        assertThat(loads.isClosed(with(later), later)).isFalse();
        assertThat(loads.dueKnownSince(with(later), later)).isEqualTo(LOADED);
    }

    @ParameterizedTest
    @EnumSource
    void knows_since_the_first_load_what_a_store_of_an_earlier_version_was_told(TestStore.Make make) {
        FirstLoads loads = loads(make);
        Objects.requireNonNull(store)
                .jdbc()
                .sql("INSERT INTO first_loads (campaign, loaded_at) VALUES ('spring', ?)")
                .param(Moment.text(LOADED))
                .update();
        clock.moveTo(AFTER_FORWARD);
        assertThat(loads.remember(with(FIRST))).isEmpty();
        assertThat(loads.isClosed(with(FIRST), FIRST)).isFalse();
        Round early = leaving(SECOND, "2023-01-16T09:00");
        assertThat(loads.remember(with(FIRST, early))).containsExactly(early);
    }
}
