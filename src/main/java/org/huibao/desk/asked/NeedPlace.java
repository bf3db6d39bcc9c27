package org.huibao.desk.asked;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huibao.needs.Need;
import org.springframework.web.util.UriUtils;

/** Where a need is settled, on a page of the desk. */
public final class NeedPlace {
    private NeedPlace() {}

    public static String of(Need need) {
        Need.Matter matter = need.matter();
        String round = "/campaigns/" + matter.campaign() + "/rounds/" + matter.round();
        return switch (need.what()) {
            case UNCLAIMED, UNREADABLE, TROUBLE, MAIL ->
                "/arrivals/" + need.about().key();
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
}
