package org.huibao.vocabulary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An instant as tables keep it: ISO-8601 in UTC with milliseconds, so that texts sort as the instants do. */
public final class Moment {
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    /** For instance {@code 2023-01-12T10:00:00.000Z}. */
    public static String text(Instant instant) {
        return STORED.format(instant);
    }

    public static Instant of(String text) {
        return Instant.parse(text);
    }
}
