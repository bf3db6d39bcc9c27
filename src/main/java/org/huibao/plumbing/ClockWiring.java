package org.huibao.plumbing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.files.DurableFile;
import org.huibao.files.OwnerOnly;
import org.huibao.intake.settings.SettingsProblem;
import org.huibao.plumbing.MovableClock.Pair;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets our clock by the settings and by what an earlier run kept in {@code data/clock.txt}. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {
    private static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");
    private static final Pattern KEPT = Pattern.compile("ours (\\S+)\\s+real (\\S+)\\s*");

    @Bean
    MovableClock clock(ClockSettings settings, DataFolder data) {
        return set(settings, data.path().resolve("clock.txt"), Clock.systemUTC());
    }

    static MovableClock set(ClockSettings settings, Path file, Clock real) {
        if (settings.speed().signum() <= 0) {
            throw new SettingsProblem(
                    "huibao.clock.speed", "not-positive", settings.speed().toPlainString());
        }
        return new MovableClock(
                real, pair(settings, file, real), settings.speed(), settings.manual(), pair -> keep(file, pair));
    }

    private static Pair pair(ClockSettings settings, Path file, Clock real) {
        @Nullable Instant start = instant("huibao.clock.start", settings.start());
        @Nullable Instant anchor = instant("huibao.clock.anchor", settings.anchor());
        if (start == null && !settings.manual()) {
            Instant now = real.instant();
            return new Pair(now, now);
        }
        Optional<Pair> kept = kept(file);
        if (settings.manual()) {
            return kept.filter(pair -> start == null || !pair.ours().isBefore(start))
                    .orElseGet(() -> keep(file, new Pair(start == null ? real.instant() : start, real.instant())));
        }
        Instant begun = Objects.requireNonNull(start);
        return anchor == null
                ? kept.orElseGet(() -> keep(file, new Pair(begun, real.instant())))
                : new Pair(begun, anchor);
    }

    private static @Nullable Instant instant(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Moment.written(text, USUAL);
        } catch (DateTimeException unreadable) {
            throw new SettingsProblem(key, "not-an-instant", text);
        }
    }

    private static Optional<Pair> kept(Path file) {
        try {
            Matcher text = KEPT.matcher(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "");
            return text.matches()
                    ? Optional.of(new Pair(Instant.parse(text.group(1)), Instant.parse(text.group(2))))
                    : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + file, cause);
        }
    }

    private static Pair keep(Path file, Pair pair) {
        String text = "ours " + pair.ours() + "\nreal " + pair.anchor() + "\n";
        DurableFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            OwnerOnly.file(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return pair;
    }
}
