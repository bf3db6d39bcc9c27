package org.huibao.desk.asked;

import java.util.Locale;
import java.util.Map;
import org.huibao.needs.Need;
import org.huibao.vocabulary.Sentences;

/** A need in the reader's words. */
public final class NeedText {
    private final Sentences sentences;

    private NeedText(Sentences sentences) {
        this.sentences = sentences;
    }

    public static NeedText in(Locale locale) {
        return new NeedText(Sentences.in("desk", locale));
    }

    /** What has to be done, as one sentence. */
    public String of(Need need) {
        Map<String, String> values =
                Map.of("name", need.name(), "about", need.about().key());
        return sentences.of("need." + need.what().word(), name -> values.getOrDefault(name, ""));
    }

    /** Where it is done, on a page of the desk. */
    public static String place(Need need) {
        Need.Matter matter = need.matter();
        return switch (need.what()) {
            case UNCLAIMED, UNREADABLE, TROUBLE -> "/arrivals/" + need.about().key();
            case LETTER_UNCERTAIN, LETTER_FAILED, LETTER_BOUNCED ->
                "/letters/" + need.about().key();
            case HELD, AWAITING_APPROVAL -> "/campaigns/" + matter.campaign() + "/rounds/" + matter.round() + "/report";
            case EXPLANATION, DOUBTFUL -> "/campaigns/" + matter.campaign() + "/rounds/" + matter.round();
            case SMTP, MAILBOX -> "/settings";
            case NO_MAILBOX -> "/campaigns";
        };
    }
}
