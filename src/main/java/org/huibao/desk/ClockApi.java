package org.huibao.desk;

import java.time.DateTimeException;
import java.time.Instant;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Zones;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Our clock, and the hand that moves it where it stands still. */
@RestController
@RequestMapping("/api/clock")
class ClockApi {
    private static final Logger LOG = LoggerFactory.getLogger(ClockApi.class);

    /** Beyond it times could no longer be written in a way in which they sort. */
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ManualClock clock;
    private final Zones zones;

    ClockApi(ManualClock clock, Zones zones) {
        this.clock = clock;
        this.zones = zones;
    }

    /** What time it is. */
    record Time(String now, boolean manual) {}

    /** What time it shall be. */
    record Move(@Nullable String now) {}

    @GetMapping
    Time time() {
        return new Time(Zones.text(clock.instant(), zones.of(null)), clock.isManual());
    }

    @PostMapping
    Time move(@RequestBody Move move) {
        if (!clock.isManual()) {
            throw RequestRefused.conflict(
                    "clock-not-manual", "the clock runs by itself: huibao.clock.manual is not set");
        }
        Instant wanted = instant(move.now());
        if (wanted.isAfter(LATEST)) {
            throw RequestRefused.badRequest("clock-too-far", "the clock goes no further than " + LATEST);
        }
        if (!clock.moveTo(wanted)) {
            throw RequestRefused.conflict("clock-not-backward", "the clock is at " + time().now() + " already");
        }
        LOG.info("the clock was moved to {}", wanted);
        return time();
    }

    private static Instant instant(@Nullable String text) {
        try {
            return Moment.written(String.valueOf(text), Zones.USUAL);
        } catch (DateTimeException unreadable) {
            throw RequestRefused.badRequest(
                    "not-an-instant", "now must be an ISO-8601 time, for instance 2023-01-12T18:00");
        }
    }
}
