package org.huibao.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.ledger.ArrivalFindings;
import org.huibao.vocabulary.DocumentState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person looks at to say whose a document is: its first sheet, whose it may be, and what else its sender has waiting. */
@Component
class Claimable {
    private static final int OTHERS = 20;

    private final SheetsAsSent sheets;
    private final Proposals proposals;
    private final ArrivalList arrivals;

    Claimable(SheetsAsSent sheets, Proposals proposals, ArrivalList arrivals) {
        this.sheets = sheets;
        this.proposals = proposals;
        this.arrivals = arrivals;
    }

    /** @param sheet null where there is none to be shown */
    record Look(@Nullable ShownSheet sheet, List<Proposals.Proposal> proposals) {}

    Look look(Arrival arrival, ArrivalFindings.InDocument document) {
        ShownSheet first = sheets.of(document.sha256()).stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .map(sheet -> ShownSheet.of(sheet, Map.of()))
                .orElse(null);
        return new Look(first, proposals.of(arrival, first));
    }

    /** Other unclaimed things of the same sender, the newest first. */
    List<Arrival> others(Arrival arrival) {
        return arrival.sender() == null
                ? List.of()
                : arrivals.newest(DocumentState.UNCLAIMED, Long.MAX_VALUE, 10 * OTHERS).stream()
                        .map(ArrivalList.Listed::arrival)
                        .filter(other -> other.id() != arrival.id() && Objects.equals(other.sender(), arrival.sender()))
                        .limit(OTHERS)
                        .toList();
    }
}
