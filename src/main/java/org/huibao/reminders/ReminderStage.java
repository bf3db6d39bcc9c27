package org.huibao.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Reminders;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/**
 * One of a round's moments at which somebody is told who owes.
 *
 * @param id stable, for instance {@code before-P1D}
 * @param planned by {@code due} alone
 * @param at moved into the hours at which reminders may leave
 */
record ReminderStage(String id, Kind kind, Instant planned, Instant at) {

    /** Before due and after it the units are told, at the end the county's own contact. */
    enum Kind {
        BEFORE,
        AFTER,
        ESCALATION
    }

    /** Of two that were missed together only the later is worth a letter. */
    boolean overtakes(ReminderStage other) {
        return kind == other.kind && at.isAfter(other.at);
    }

    /** The round's stages; none where it is a draft. */
    static List<ReminderStage> of(Campaign campaign, Round round) {
        @Nullable Instant due = round.due();
        if (round.isDraft() || due == null) {
            return List.of();
        }
        Reminders reminders = campaign.reminders();
        Hours hours = new Hours(reminders.from(), reminders.until(), campaign.zone());
        List<ReminderStage> stages = new ArrayList<>();
        for (Duration before : reminders.before()) {
            Instant planned = due.minus(before);
            stages.add(new ReminderStage("before-" + before, Kind.BEFORE, planned, hours.before(planned, due)));
        }
        for (Duration after : reminders.after()) {
            Instant planned = due.plus(after);
            stages.add(new ReminderStage("after-" + after, Kind.AFTER, planned, hours.from(planned)));
        }
        Duration escalate = reminders.escalateAfter();
        if (escalate != null) {
            Instant planned = due.plus(escalate);
            stages.add(new ReminderStage("escalation", Kind.ESCALATION, planned, hours.from(planned)));
        }
        return stages;
    }
}
