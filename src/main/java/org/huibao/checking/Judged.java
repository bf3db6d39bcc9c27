package org.huibao.checking;

import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Submission;

/**
 * A document at the end of checking.
 *
 * @param state the worst of its parts
 * @param parts one for each table that was recognised
 * @param findings every finding, those of the submissions included, in the order of their places
 * @param skipped the text of each rule that could not be evaluated
 */
public record Judged(DocumentState state, List<Part> parts, List<Finding> findings, List<String> skipped) {
    public Judged {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /**
     * One recognised table, judged.
     *
     * @param grounds why it is this campaign's and round's, and these units'
     * @param totals the overall total row's entries by column key, empty where there is none
     */
    public record Part(
            Campaign campaign,
            List<Submission> submissions,
            Map<String, Entry> totals,
            List<Match> mapping,
            Grounds grounds) {
        public Part {
            submissions = List.copyOf(submissions);
            totals = Map.copyOf(totals);
            mapping = List.copyOf(mapping);
        }

        /** A table of which nobody keeps why it is what it was taken for. */
        public Part(Campaign campaign, List<Submission> submissions, Map<String, Entry> totals, List<Match> mapping) {
            this(campaign, submissions, totals, mapping, Grounds.UNKEPT);
        }

        /** The same table with only these of its submissions. */
        public Part of(List<Submission> some) {
            return new Part(campaign, some, totals, mapping, grounds);
        }
    }
}
