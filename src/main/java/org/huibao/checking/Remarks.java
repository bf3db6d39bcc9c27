package org.huibao.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huibao.vocabulary.Finding;

/** What the checks have to say of one table: findings, and rules that could not be evaluated. */
final class Remarks {
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> skipped = new LinkedHashSet<>();

    void tell(Finding finding) {
        findings.add(finding);
    }

    void tellAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    void skip(String rule) {
        skipped.add(rule);
    }

    List<Finding> findings() {
        return new ArrayList<>(findings);
    }

    List<String> skipped() {
        return new ArrayList<>(skipped);
    }
}
