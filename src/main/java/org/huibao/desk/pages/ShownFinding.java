package org.huibao.desk.pages;

import org.huibao.ledger.Answers;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A finding as pages show it.
 *
 * @param sheet empty where it is about the whole file
 * @param cell empty where it is about no cell
 * @param explanation what the unit said of it; empty where it said nothing
 * @param open whether somebody has to say that he is content
 */
record ShownFinding(
        String id, String severity, String sheet, String cell, String text, String explanation, boolean open) {

    static ShownFinding of(Finding finding, Answers.@Nullable Answer answer, Wording words) {
        Place place = finding.place();
        String explanation = answer == null || answer.explanation() == null ? "" : answer.explanation();
        boolean settled = answer != null && answer.accepted();
        return new ShownFinding(
                finding.id(),
                finding.severity().word(),
                place == null ? "" : place.sheet(),
                place == null || place.cell() == null ? "" : place.cell(),
                words.of(finding),
                explanation,
                finding.severity() == Severity.QUERY && !settled);
    }
}
