package org.huibao.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.forwarding.Report;
import org.huibao.forwarding.Reports;
import org.huibao.forwarding.Upward;
import org.huibao.ledger.Standings;
import org.huibao.ledger.UnitStanding;
import org.huibao.ledger.Version;
import org.springframework.stereotype.Component;

/** A person's order to send a round's report, and why it may be refused. */
@Component
class Ordering {
    private final Upward upward;
    private final Reports reports;
    private final Standings standings;

    Ordering(Upward upward, Reports reports, Standings standings) {
        this.upward = upward;
        this.reports = reports;
        this.standings = standings;
    }

    Report send(ChosenRound chosen) {
        mustBeDue(chosen);
        if (saysNothingNew(chosen)) {
            throw Refused.conflict("nothing-new", "the last report holds exactly what there is now");
        }
        return upward.sendNow(chosen.campaign(), chosen.round())
                .orElseThrow(() -> Refused.conflict(
                        "nothing-to-send", "no unit has valid figures, or nobody is named to send them to"));
    }

    byte[] preview(ChosenRound chosen) {
        mustBeDue(chosen);
        return upward.preview(chosen.campaign(), chosen.round());
    }

    private void mustBeDue(ChosenRound chosen) {
        if (!upward.isDue(chosen.round())) {
            throw Refused.conflict("not-due", "units may still send until the round is due");
        }
    }

    /** The same figures are sent twice only where the first letter is known not to have arrived. */
    private boolean saysNothingNew(ChosenRound chosen) {
        List<Report> made = reports.of(chosen.campaign().id(), chosen.round().id());
        if (made.isEmpty()) {
            return false;
        }
        Report last = made.get(made.size() - 1);
        boolean lost = last.state() == Report.State.FAILED || last.state() == Report.State.BOUNCED;
        return !lost && reports.versions(last).equals(current(chosen));
    }

    private Map<String, Integer> current(ChosenRound chosen) {
        Map<String, Integer> versions = new HashMap<>();
        for (UnitStanding unit : standings.of(chosen.campaign(), chosen.round())) {
            Version version = unit.version();
            if (version != null && !unit.owes()) {
                versions.put(unit.unit().name(), version.number());
            }
        }
        return versions;
    }
}
