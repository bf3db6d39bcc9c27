package org.huibao.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.campaigns.InForce;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.DueActs;
import org.huibao.journal.Happening;
import org.huibao.recognition.whose.RoundMemory;
import org.huibao.rounds.FirstLoads;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks on every beat, by our clock, whether a stage of some round has come; each is over once, whatever happens. */
@Component("reminders")
public class Reminding {
    /** A stage that was missed by more than this would only confuse. */
    private static final Duration LATEST = Duration.ofHours(24);

    private final InForce campaigns;
    private final FirstLoads loads;
    private final RoundMemory rounds;
    private final Telling telling;
    private final Stages stages;
    private final Changes changes;
    private final DueActs acts;

    Reminding(
            InForce campaigns,
            FirstLoads loads,
            RoundMemory rounds,
            Telling telling,
            Stages stages,
            Changes changes,
            DueActs acts) {
        this.campaigns = campaigns;
        this.loads = loads;
        this.rounds = rounds;
        this.telling = telling;
        this.stages = stages;
        this.changes = changes;
        this.acts = acts;
    }

    /** Acts upon every stage whose time has come. */
    public void remind() {
        for (Campaign campaign : campaigns.campaigns()) {
            for (Round round : campaign.rounds()) {
                if (!round.isDraft() && !loads.isClosed(campaign, round)) {
                    acts.carefully(
                            "reminders " + campaign.id() + "/" + round.id(),
                            About.round(campaign.id(), round.id()),
                            () -> remind(campaign, round));
                }
            }
        }
    }

    private void remind(Campaign campaign, Round round) {
        Instant now = changes.now();
        Set<String> over = stages.over(campaign.id(), round.id());
        List<ReminderStage> come = ReminderStage.of(campaign, round).stream()
                .filter(stage -> !over.contains(stage.id()) && !now.isBefore(stage.at()))
                .sorted(Comparator.comparing(ReminderStage::at))
                .toList();
        for (ReminderStage stage : come) {
            boolean overtaken = come.stream().anyMatch(other -> other.overtakes(stage));
            act(campaign, round, stage, now, overtaken ? "overtaken" : passedOver(campaign, round, stage, now));
        }
    }

    private void act(Campaign campaign, Round round, ReminderStage stage, Instant now, @Nullable String why) {
        Hours hours =
                new Hours(campaign.reminders().from(), campaign.reminders().until(), campaign.zone());
        if (why == null && !hours.contain(now)) {
            return;
        }
        changes.make(() -> {
            String outcome = why == null ? "done" : why;
            if (stages.end(campaign.id(), round.id(), stage.id(), outcome, now)) {
                int told = why == null ? telling.tell(campaign, round, stage) : 0;
                changes.enter(
                        why == null ? Happening.REMINDER_DONE : Happening.REMINDER_PASSED_OVER,
                        About.round(campaign.id(), round.id()),
                        Map.of("stage", stage.id(), "outcome", outcome, "letters", String.valueOf(told)));
            }
        });
    }

    private @Nullable String passedOver(Campaign campaign, Round round, ReminderStage stage, Instant now) {
        Instant known = loads.dueKnownSince(campaign, round);
        if (stage.planned().isBefore(known) && stage.at().isBefore(known)) {
            return "before-the-round-was-known";
        }
        if (round.opens() != null && stage.at().isBefore(round.opens())) {
            return "before-the-round-opens";
        }
        if (stage.kind() == ReminderStage.Kind.BEFORE && round.due() != null && now.isAfter(round.due())) {
            return "after-due";
        }
        if (rounds.isForwarded(campaign, round)) {
            return "report-has-left";
        }
        return now.isAfter(stage.at().plus(LATEST)) ? "too-late" : null;
    }
}
