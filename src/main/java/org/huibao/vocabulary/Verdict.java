package org.huibao.vocabulary;

import java.util.Collection;
import java.util.Locale;

/** What checking says of a submission: 审核通过, 待核实 or 退回. */
public enum Verdict {
    ACCEPTED,
    QUERIED,
    RETURNED;

    /** An ERROR returns a submission, an open QUERY leaves it to be explained, a NOTE changes nothing. */
    public static Verdict of(Collection<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return RETURNED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.QUERY) ? QUERIED : ACCEPTED;
    }

    /** Only a valid submission can become the current one, be counted and be consolidated. */
    public boolean isValid() {
        return this != RETURNED;
    }

    /** The word that stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
