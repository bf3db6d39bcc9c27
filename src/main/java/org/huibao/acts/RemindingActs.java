package org.huibao.acts;

import java.util.List;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.ledger.Reported;
import org.huibao.ledger.UnitStanding;
import org.huibao.reminders.RemindingByHand;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** 提醒报送: units that owe are reminded now. */
@Component
public class RemindingActs {
    private final Acts acts;
    private final RemindingByHand reminders;
    private final Reported reported;
    private final Changes changes;

    public RemindingActs(Acts acts, RemindingByHand reminders, Reported reported, Changes changes) {
        this.acts = acts;
        this.reminders = reminders;
        this.reported = reported;
        this.changes = changes;
    }

    /** @param named only these; empty for all that owe */
    public Outcome remind(Campaign campaign, Round round, List<ReportingUnit> named, String who, String why) {
        return changes.make(() -> {
            if (reported.isReported(campaign, round)) {
                return Outcome.conflict("reported", "the round's report is made");
            }
            List<UnitStanding> owing = reminders.owing(campaign, round);
            List<String> names = named.stream().map(ReportingUnit::name).toList();
            List<String> others = names.stream()
                    .filter(name ->
                            owing.stream().noneMatch(unit -> unit.unit().name().equals(name)))
                    .toList();
            if (!others.isEmpty()) {
                return Outcome.conflict("not-owing", "owes nothing, or has no mailbox: " + String.join(", ", others));
            }
            List<UnitStanding> meant = owing.stream()
                    .filter(unit ->
                            names.isEmpty() || names.contains(unit.unit().name()))
                    .toList();
            if (meant.isEmpty()) {
                return Outcome.conflict("nobody-owes", "nobody owes who could be written to");
            }
            Act act = acts.enter(
                    Act.Kind.REMINDERS, About.round(campaign.id(), round.id()), who, why.strip(), Acts.Made.NOTHING);
            reminders.remind(campaign, round, meant, "act-" + act.id());
            return new Outcome.Done(act);
        });
    }
}
