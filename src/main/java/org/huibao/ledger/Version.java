package org.huibao.ledger;

import java.time.Instant;
import java.util.Comparator;
import org.huibao.vocabulary.Verdict;

/**
 * One 版本: a unit's submission of a round as the ledger keeps it.
 *
 * @param id given by the table of submissions
 * @param round the round's id
 * @param unit the unit's official name
 * @param number counts the unit's submissions of the round from 1, returned ones included
 * @param late whether it was received after what was then the round's {@code due}
 * @param receivedAt when the mail server, the folder or the desk received it
 * @param sha256 of the document that holds it
 */
public record Version(
        long id,
        String campaign,
        String round,
        String unit,
        int number,
        Verdict verdict,
        boolean nil,
        boolean late,
        Instant receivedAt,
        long arrival,
        long document,
        String sha256) {

    /**
     * The order in which units sent them: what was received last counts, at the same moment what arrived last, whatever was
     * worked on first.
     */
    static final Comparator<Version> BY_RECEIPT = Comparator.comparing(Version::receivedAt)
            .thenComparing(Version::arrival)
            .thenComparing(Version::number);

    Version numbered(long id) {
        return new Version(
                id, campaign, round, unit, number, verdict, nil, late, receivedAt, arrival, document, sha256);
    }
}
