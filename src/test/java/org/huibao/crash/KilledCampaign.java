package org.huibao.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.huibao.fixtures.SmallCampaign;

/**
 * A campaign with a round every day and a half: while one is collected, due and forwarded the service lives three times.
 * Whatever the kills have kept it from doing is never so late that it would have to be held.
 */
final class KilledCampaign {
    private static final List<String> TITLES = List.of("第一次", "第二次", "第三次", "第四次", "第五次", "第六次", "第七次", "第八次", "第九次");
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 2, 6, 0, 0);

    private static final int HOURS_APART = 36;

    private final int rounds;

    KilledCampaign(int rounds) {
        this.rounds = rounds;
    }

    void in(Path home) {
        StringBuilder campaign = new StringBuilder("""
                id: small
                title: 困难群众慰问情况统计表
                reporting-unit: 石桥县民政局
                contact: {name: 联系人, phone: "000-0000000", email: office@county.example}
                bureau: {name: 市民政局, contact: 联系人, email: bureau@municipal.example}
                reminders: {before: [PT6H], after: [PT1H]}
                rounds:
                """);
        for (int round = 0; round < rounds; round++) {
            LocalDateTime opens = FIRST.plusHours(HOURS_APART * (long) round);
            campaign.append("  - {id: \"%d\", title: %s, opens: %s, due: %s, forward: %s}%n"
                    .formatted(round + 1, TITLES.get(round), opens, opens.plusHours(20), opens.plusHours(26)));
        }
        StringBuilder units = new StringBuilder("code,name,aliases,emails,contact,phone\n");
        for (int unit = 0; unit < Townships.NAMES.size(); unit++) {
            units.append("%03d,%s,,%s,,%n".formatted(unit + 1, Townships.NAMES.get(unit), Townships.address(unit)));
        }
        SmallCampaign.in(home);
        SmallCampaign.write(home.resolve("campaigns/small/campaign.yaml"), campaign.toString());
        SmallCampaign.write(home.resolve("campaigns/small/units.csv"), units.toString());
    }

    private int round(int life) {
        return Math.min(life / 3, rounds - 1);
    }

    boolean opens(int life) {
        return life == round(life) * 3;
    }

    String roundId(int life) {
        return Integer.toString(round(life) + 1);
    }

    String title(int life) {
        return TITLES.get(round(life));
    }

    /** In its first life a round is open, in its second nearly due, from its third on it has to be forwarded. */
    Instant time(int life) {
        int stage = life - round(life) * 3;
        Duration after = stage == 0
                ? Duration.ofHours(2)
                : stage == 1 ? Duration.ofHours(15) : Duration.ofHours(26).plusMinutes(1 + 20L * (stage - 2));
        return FIRST.plusHours(HOURS_APART * (long) round(life))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .plus(after);
    }
}
