package org.huibao.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.recognition.Recognised;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Verdict;

/** A document's judgement in the making, table by table. */
final class Judgement {
    private final Recognised recognised;
    private final List<CheckedTable> tables = new ArrayList<>();

    Judgement(Recognised recognised) {
        this.recognised = recognised;
    }

    void add(CheckedTable table) {
        tables.add(table);
    }

    Judged done() {
        List<Judged.Part> parts =
                tables.stream().map(table -> table.part(recognised.findings())).toList();
        List<String> skipped = tables.stream()
                .flatMap(table -> table.skipped().stream())
                .distinct()
                .toList();
        return new Judged(state(parts), parts, findings(), skipped);
    }

    /** The worst of the parts; what belongs to nobody, or nothing at all, is unclaimed. */
    private DocumentState state(List<Judged.Part> parts) {
        Stream<DocumentState> unclaimed =
                recognised.unclaimed().isEmpty() ? Stream.empty() : Stream.of(DocumentState.UNCLAIMED);
        Stream<DocumentState> judged = parts.stream()
                .flatMap(part -> part.submissions().stream())
                .map(submission -> DocumentState.of(submission.verdict()));
        return Stream.of(unclaimed, judged, told())
                .flatMap(states -> states)
                .reduce(DocumentState::or)
                .orElse(DocumentState.UNCLAIMED);
    }

    /** What is told of a unit weighs on the document even where the unit submits nothing by that table. */
    private Stream<DocumentState> told() {
        List<Finding> ofUnits = tables.stream()
                .flatMap(table -> table.findings().stream())
                .filter(finding -> finding.unit() != null)
                .toList();
        return ofUnits.isEmpty() ? Stream.empty() : Stream.of(DocumentState.of(Verdict.of(ofUnits)));
    }

    private List<Finding> findings() {
        Stream<Finding> all = Stream.of(
                        recognised.unclaimed().stream(),
                        recognised.findings().stream(),
                        tables.stream().flatMap(table -> table.findings().stream()))
                .flatMap(findings -> findings)
                .distinct();
        return ReadingOrder.sorted(all.toList());
    }
}
