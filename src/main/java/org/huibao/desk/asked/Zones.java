package org.huibao.desk.asked;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.huibao.campaigns.InForce;
import org.huibao.vocabulary.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times as the interface writes them: ISO-8601 with the offset of the campaign's zone. */
@Component
public class Zones {
    public static final ZoneId USUAL = ZoneId.of("Asia/Shanghai");

    private final InForce campaigns;

    Zones(InForce campaigns) {
        this.campaigns = campaigns;
    }

    public static String text(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }

    public static @Nullable String textOrNull(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : text(instant, zone);
    }

    /** The zone of a campaign; without one that of the first campaign in force, else China's. */
    public ZoneId of(@Nullable String campaign) {
        return campaigns.campaigns().stream()
                .filter(one -> campaign == null || one.id().equals(campaign))
                .map(Campaign::zone)
                .findFirst()
                .orElse(USUAL);
    }
}
