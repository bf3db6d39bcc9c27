package org.huibao.desk.asked;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huibao.journal.About;
import org.huibao.needs.Need;
import org.springframework.web.util.UriUtils;

/** Where a need is settled, on a page of the desk. */
public final class NeedPlace {
    private NeedPlace() {}

    public static String of(Need need) {
        Need.Matter matter = need.matter();
        String round = "/campaigns/" + matter.campaign() + "/rounds/" + matter.round();
        return switch (need.what()) {
            case UNCLAIMED, UNREADABLE, MAIL -> "/arrivals/" + need.about().key();
            case TROUBLE -> ofTrouble(need, round);
            case LETTER_UNCERTAIN, LETTER_FAILED, LETTER_BOUNCED ->
                "/letters/" + need.about().key();
            case HELD, AWAITING_APPROVAL -> round + "/report";
            case EXPLANATION, DOUBTFUL ->
                round + "/units/"
                        + UriUtils.encodePathSegment(Objects.requireNonNull(matter.unit()), StandardCharsets.UTF_8);
            case SMTP, MAILBOX -> "/settings";
            case NO_MAILBOX -> "/campaigns";
        };
    }

    /** An arrival that was laid aside, or what was due and could not be done. */
    private static String ofTrouble(Need need, String round) {
        if (need.about().kind() == About.Kind.ARRIVAL) {
            return "/arrivals/" + need.about().key();
        }
        return need.matter().round() == null ? "/settings" : round + "/report";
    }
}
