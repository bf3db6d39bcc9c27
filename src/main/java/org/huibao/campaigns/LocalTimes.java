package org.huibao.campaigns;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of a round as written, local to the campaign's zone, as instants. */
final class LocalTimes {
    private static final Pattern OFFSET = Pattern.compile(".*T.*([+-]\\d\\d:?\\d\\d|Z)");
    private static final Pattern SPACE = Pattern.compile("(?<=\\d) +(?=\\d)");

    private final Section section;
    private final ZoneId zone;

    LocalTimes(Section section, ZoneId zone) {
        this.section = section;
        this.zone = zone;
    }

    /** The instant under a key; null where there is none or where it was noted as a mistake. */
    @Nullable
    Instant at(String key) {
        return section.scalar(key).map(written -> read(key, written)).orElse(null);
    }

    private @Nullable Instant read(String key, Scalar written) {
        String text = SPACE.matcher(written.value()).replaceFirst("T");
        try {
            return OFFSET.matcher(text).matches()
                    ? OffsetDateTime.parse(text).toInstant()
                    : local(key, written, LocalDateTime.parse(text));
        } catch (DateTimeException notATime) {
            note(written, key, Mistake.BAD_DATE);
            return null;
        }
    }

    private @Nullable Instant local(String key, Scalar written, LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) { // clocks are put forward over it
            note(written, key, Mistake.NO_SUCH_TIME);
            return null;
        }
        return time.toInstant(offsets.get(0));
    }

    private void note(Scalar written, String key, Mistake mistake) {
        section.mistakes().error(written.line(), mistake, "key", key, "value", written.value(), "zone", zone.getId());
    }
}
