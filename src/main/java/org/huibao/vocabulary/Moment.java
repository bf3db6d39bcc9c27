package org.huibao.vocabulary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** An instant as tables keep it: ISO-8601 in UTC with milliseconds, so that texts sort as the instants do. */
public final class Moment {
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private Moment() {}

    /** For instance {@code 2023-01-12T10:00:00.000Z}. */
    public static String text(Instant instant) {
        return STORED.format(instant);
    }

    public static Instant of(String text) {
        return Instant.parse(text);
    }

    /**
     * What a person or a program has written: ISO-8601, with an offset ({@code +08:00}, {@code +0800}, {@code +08},
     * {@code Z}) or without one.
     *
     * @param usual the zone of a time without an offset
     * @throws java.time.DateTimeException where it is no such time
     */
    public static Instant written(String text, ZoneId usual) {
        TemporalAccessor time = WRITTEN.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(time).atZone(usual).toInstant();
    }
}
