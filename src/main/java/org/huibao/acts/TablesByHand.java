package org.huibao.acts;

import java.util.List;
import java.util.Map;
import org.huibao.consolidation.UnitReport;
import org.huibao.consolidation.UnitTable;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.EnteredByHand;
import org.huibao.judging.InJudgement;
import org.huibao.judging.JudgedDocument;
import org.huibao.judging.JudgingAsClaimed;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.EnteringByHand;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Verdict;
import org.springframework.stereotype.Component;

/** Makes a table of what a person enters for a unit, so that it is kept, read and checked like one that the unit sends. */
@Component
public class TablesByHand {
    private final EnteredByHand arriving;
    private final JudgingAsClaimed judging;
    private final EnteringByHand books;

    public TablesByHand(EnteredByHand arriving, JudgingAsClaimed judging, EnteringByHand books) {
        this.arriving = arriving;
        this.judging = judging;
        this.books = books;
    }

    /** A table that is in the archive and judged, and of which nothing stands in the books. */
    record Made(Document document, InJudgement<JudgedDocument> judged) {
        /** Whether it says anything of the unit and the round. */
        boolean isOfUse() {
            return judged.documents().stream()
                    .anyMatch(one -> !one.made().judged().parts().isEmpty());
        }

        boolean repeats(String sha256) {
            return document.sha256().equals(sha256);
        }
    }

    /** @param what names the table beside the unit, for instance {@code 更正数据} */
    Made of(UnitInRound at, String what, Map<String, Entry> row, boolean nil) {
        byte[] table = UnitTable.of(
                at.campaign(), at.round(), UnitReport.of(at.unit(), Verdict.ACCEPTED, nil, row, List.of()));
        Document document = arriving.keep(at.unit().name() + "（" + what + "）.xlsx", table);
        return new Made(
                document,
                judging.judge(document, table, new JudgingAsClaimed.Claim(at.campaign(), at.round(), at.unit())));
    }

    /** Puts it down in the caller's transaction. */
    EnteredSubmission enter(Made made) {
        return books.record(made.judged().as(arriving.take(made.document())));
    }
}
