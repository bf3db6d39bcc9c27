package org.huibao.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.at;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.fixtures.County;
import org.huibao.fixtures.HandClock;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.needs.Need;
import org.huibao.needs.Need.Kind;
import org.huibao.needs.Needs;
import org.huibao.post.LetterWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcernsTests {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(at("2023-01-05T10:00"));
    private final List<Need> waiting = new ArrayList<>();

    private List<String> lines(Watch watch) {
        Concerns concerns = new Concerns(
                new Needs(List.of(waiting::stream)),
                new NeedLines(watch.office.arrivals, watch.post.post),
                watch.office.journal);
        return concerns
                .since(
                        clock.instant().minus(Duration.ofDays(7)),
                        LetterWords.in(Locale.SIMPLIFIED_CHINESE),
                        County.ZONE)
                .stream()
                .map(Concerns.Concern::line)
                .toList();
    }

    private Need door(String name) {
        return new Need(Kind.MAILBOX, About.door(name), Need.Matter.NONE, clock.instant(), null, name);
    }

    @Test
    void a_door_is_told_by_its_alert_as_long_as_it_is_closed() {
        try (Watch watch = new Watch(folder, County.campaign(), clock)) {
            waiting.add(door("mailbox main"));
            assertThat(lines(watch)).as("it may pass in a minute").isEmpty();
            watch.office
                    .changes()
                    .make(() -> watch.office
                            .changes()
                            .enter(
                                    Happening.ALERT_DOOR_CLOSED,
                                    About.door("mailbox main"),
                                    Map.of("state", "unreachable", "since", "2023-01-05T01:00:00Z")));
            assertThat(lines(watch)).hasSize(1);
            waiting.clear();
            assertThat(lines(watch)).as("open again").isEmpty();
        }
    }

    @Test
    void what_came_long_ago_is_history_and_what_a_unit_explained_is_not() {
        try (Watch watch = new Watch(folder, County.campaign(), clock)) {
            watch.unclaimed("旧.xlsx");
            for (Kind kind : List.of(Kind.UNCLAIMED, Kind.EXPLANATION)) {
                waiting.add(new Need(kind, About.arrival(1), Need.Matter.NONE, clock.instant(), null, "黄水镇"));
            }
            assertThat(lines(watch)).hasSize(2);
            clock.advance(Duration.ofDays(8));
            assertThat(lines(watch)).hasSize(1);
        }
    }
}
