package org.huibao.reminders;

import org.huibao.intake.settings.IntakeSettings;
import org.huibao.journal.About;
import org.huibao.journal.DueActs;
import org.huibao.post.Letter;
import org.springframework.stereotype.Component;

/** What the person who runs the service is told: on the mornings that matter, and when something waits for a person. */
@Component("digest")
public class Digest {
    static final String ATTENTION = "attention/";
    static final String MORNING = "/digest-";

    private final IntakeSettings settings;
    private final Mornings mornings;
    private final Attention attention;
    private final Undelivered undelivered;
    private final Alarm alarm;
    private final Unsendable unsendable;
    private final Occasion occasion;
    private final DueActs acts;

    Digest(
            IntakeSettings settings,
            Mornings mornings,
            Attention attention,
            Undelivered undelivered,
            Alarm alarm,
            Unsendable unsendable,
            Occasion occasion,
            DueActs acts) {
        this.alarm = alarm;
        this.unsendable = unsendable;
        this.occasion = occasion;
        this.acts = acts;
        this.undelivered = undelivered;
        this.settings = settings;
        this.mornings = mornings;
        this.attention = attention;
    }

    /** Writes what is due by our clock; every letter is written once. */
    public void tell() {
        carefully("unsendable", unsendable::tell);
        carefully("alarm", alarm::look);
        carefully("undelivered", undelivered::tell);
        if (!settings.operator().email().isEmpty()) {
            carefully("mornings", mornings::tell);
            carefully("attention", () -> occasion.whenSomethingHappened(attention::tell));
        }
    }

    private void carefully(String act, Runnable what) {
        acts.carefully("operator " + act, About.ALARM, what);
    }

    /** Whether the letter is one of these: that one of them failed is not told in another one. */
    static boolean isOurs(Letter letter) {
        return letter.about().startsWith(ATTENTION) || letter.about().contains(MORNING);
    }
}
