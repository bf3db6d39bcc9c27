package org.huibao.ledger;

import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What became of one submission of a document.
 *
 * @param submission as it was recorded, with the verdict that counts
 * @param version the version behind which its bytes stand: a new one, or for a duplicate the one that had them already
 * @param duplicate whether nothing new was recorded
 * @param repeats the number of an older version whose bytes these are, or null
 */
public record EnteredSubmission(
        Campaign campaign,
        Submission submission,
        Version version,
        boolean duplicate,
        @Nullable Integer repeats) {}
