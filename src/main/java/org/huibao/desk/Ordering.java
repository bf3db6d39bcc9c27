package org.huibao.desk;

import java.util.List;
import org.huibao.forwarding.Candidates;
import org.huibao.forwarding.Report;
import org.huibao.forwarding.ReportSchedule;
import org.huibao.forwarding.Reports;
import org.springframework.stereotype.Component;

/** A person's order to send a round's report, and why it may be refused. */
@Component
class Ordering {
    private final ReportSchedule upward;
    private final Reports reports;
    private final Candidates candidates;

    Ordering(ReportSchedule upward, Reports reports, Candidates candidates) {
        this.upward = upward;
        this.reports = reports;
        this.candidates = candidates;
    }

    Report send(ChosenRound chosen) {
        mustBeDue(chosen);
        if (saysNothingNew(chosen)) {
            throw RequestRefused.conflict("nothing-new", "the last report holds exactly what there is now");
        }
        return upward.sendNow(chosen.campaign(), chosen.round())
                .orElseThrow(() -> RequestRefused.conflict(
                        "nothing-to-send", "no unit has valid figures, or nobody is named to send them to"));
    }

    byte[] preview(ChosenRound chosen) {
        mustBeDue(chosen);
        return upward.preview(chosen.campaign(), chosen.round());
    }

    private void mustBeDue(ChosenRound chosen) {
        if (!upward.isDue(chosen.round())) {
            throw RequestRefused.conflict("not-due", "units may still send until the round is due");
        }
    }

    /** The same figures are sent twice only where the first letter is known not to have arrived. */
    private boolean saysNothingNew(ChosenRound chosen) {
        List<Report> made = reports.of(chosen.campaign().id(), chosen.round().id());
        if (made.isEmpty()) {
            return false;
        }
        Report last = made.get(made.size() - 1);
        return !reports.isLost(last) && candidates.isUpToDate(last, chosen.campaign(), chosen.round());
    }
}
