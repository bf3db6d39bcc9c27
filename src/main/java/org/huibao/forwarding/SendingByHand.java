package org.huibao.forwarding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huibao.ledger.Standings;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Round;
import org.springframework.stereotype.Component;

/** A report that leaves because a person says so, before its time or as a correction of an earlier one. */
@Component
public class SendingByHand {
    private final LookBeforeFreezing lastLook;
    private final Standings standings;
    private final Reports reports;
    private final Candidates candidates;
    private final Freezing freezing;
    private final ReportCopies copies;

    SendingByHand(
            LookBeforeFreezing lastLook,
            Standings standings,
            Reports reports,
            Candidates candidates,
            Freezing freezing,
            ReportCopies copies) {
        this.lastLook = lastLook;
        this.standings = standings;
        this.reports = reports;
        this.candidates = candidates;
        this.freezing = freezing;
        this.copies = copies;
    }

    /**
     * Builds and sends the report now, because a person says so. The scheduled forward then does nothing. Said twice, at
     * once or one after the other, one report is made of it.
     *
     * @return nothing where {@link #refusal} says why
     */
    public Optional<Report> sendNow(Campaign campaign, Round round) {
        return sendNow(campaign, round, report -> {});
    }

    /**
     * The same.
     *
     * @param along stands or falls with the report
     */
    public Optional<Report> sendNow(Campaign campaign, Round round, Consumer<Report> along) {
        if (!isDue(round)) {
            return Optional.empty();
        }
        LastSight sight = lastLook.sightNow(campaign, round);
        RoundSnapshot gathered = RoundSnapshot.from(standings, campaign, round);
        if (refusal(gathered).isPresent()) {
            return Optional.empty();
        }
        Optional<Report> report =
                freezing.freeze(gathered, sight, made -> !candidates.bringsNothingNew(made, gathered), along);
        copies.write();
        return report;
    }

    /** Why a person's word makes no report as things stand, if so. */
    public Optional<Refusal> refusal(Campaign campaign, Round round) {
        return isDue(round) ? refusal(RoundSnapshot.from(standings, campaign, round)) : Optional.of(Refusal.NOT_DUE);
    }

    private Optional<Refusal> refusal(RoundSnapshot gathered) {
        Campaign campaign = gathered.campaign();
        if (gathered.isEmpty() || campaign.bureau().email().isBlank()) {
            return Optional.of(Refusal.NOTHING_TO_SEND);
        }
        List<Report> made = reports.of(campaign.id(), gathered.round().id());
        return candidates.bringsNothingNew(made, gathered) ? Optional.of(Refusal.NOTHING_NEW) : Optional.empty();
    }

    /** Why no report is made although a person says so. */
    public enum Refusal {
        /** Units may still send. */
        NOT_DUE,
        /** No unit has valid figures, or nobody is named to send them to. */
        NOTHING_TO_SEND,
        /** The last report says what there is to say. */
        NOTHING_NEW
    }

    /** The workbook as it would leave now; nothing is frozen. */
    public byte[] preview(Campaign campaign, Round round) {
        return freezing.workbook(RoundSnapshot.from(standings, campaign, round));
    }

    /** Whether a person may send the round's report. */
    public boolean isDue(Round round) {
        return freezing.isDue(round);
    }
}
