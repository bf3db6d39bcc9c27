package org.huibao.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/**
 * What a look found to be asked, by the id of the version. A version without anything to be asked is there too: what was
 * asked of it before is not any more.
 */
final class Questions {
    private final Set<Long> versions = new LinkedHashSet<>();
    private final Map<Long, List<Finding>> asked = new HashMap<>();
    private final Set<FindingCode> codes;

    /** @param codes the kinds of findings that the look decides */
    Questions(FindingCode... codes) {
        this.codes = Set.of(codes);
    }

    void lookedAt(long version) {
        versions.add(version);
    }

    void ask(long version, Finding finding) {
        lookedAt(version);
        asked.computeIfAbsent(version, id -> new ArrayList<>()).add(finding);
    }

    Set<Long> versions() {
        return versions;
    }

    List<Finding> of(long version) {
        return asked.getOrDefault(version, List.of());
    }

    boolean decide(Finding finding) {
        return codes.contains(finding.code());
    }
}
