package org.huibao.reminders;

import java.time.Instant;
import java.util.List;
import org.huibao.journal.Changes;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.post.Draft;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提醒报送 because a person says so, whatever the stages are. */
@Component
public class RemindingByHand {
    private final Telling telling;
    private final Standings standings;
    private final Changes changes;

    RemindingByHand(Telling telling, Standings standings, Changes changes) {
        this.telling = telling;
        this.standings = standings;
        this.changes = changes;
    }

    /** Who owes and has a mailbox, in the order of the roster. */
    public List<UnitStanding> owing(Campaign campaign, Round round) {
        return standings.owing(campaign, round).stream()
                .filter(unit -> !unit.unit().emails().isEmpty())
                .toList();
    }

    /** The letter as the unit would get it now. */
    public Draft preview(Campaign campaign, Round round, UnitStanding unit) {
        return telling.draft(campaign, round, stage(round, "preview"), unit);
    }

    /**
     * Writes in the caller's transaction, and returns how many letters there are.
     *
     * @param id tells this reminder from all others of the round
     */
    public int remind(Campaign campaign, Round round, List<UnitStanding> units, String id) {
        return telling.remind(campaign, round, stage(round, id), units);
    }

    private ReminderStage stage(Round round, String id) {
        Instant now = changes.now();
        @Nullable Instant due = round.due();
        boolean isOver = due != null && now.isAfter(due);
        return new ReminderStage(id, isOver ? ReminderStage.Kind.AFTER : ReminderStage.Kind.BEFORE, now, now);
    }
}
