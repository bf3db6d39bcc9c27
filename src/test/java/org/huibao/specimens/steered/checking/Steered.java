package org.huibao.specimens.steered.checking;

import org.huibao.vocabulary.Finding;

/** Decides by a word that is meant to be shown. */
public class Steered {
    public boolean isEarlier(Finding finding) {
        return "earlier".equals(finding.arguments().get("case"));
    }
}
