package org.huibao.judging;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Submission;

/**
 * An empty form beside the one that was filled in from it: an enclosure. Alone it is what was sent, and so is one of a unit
 * that has no figures in the same arrival.
 */
final class BlankBeside {
    private BlankBeside() {}

    /** The arrival with such forms laid aside. */
    static InJudgement<JudgedDocument> aside(InJudgement<JudgedDocument> judged) {
        List<Submission> valid = judged.documents().stream()
                .flatMap(one -> submissions(one.made().judged()))
                .filter(submission -> submission.verdict().isValid())
                .toList();
        return judged.map(
                (document, one) -> !valid.isEmpty() && isBlank(one.judged()) && isFilledIn(one.judged(), valid)
                        ? JudgedDocument.aside(InJudgement.ENCLOSURE)
                        : one);
    }

    /** Whether that is all that is wrong with it, and nothing of it counts. */
    private static boolean isBlank(Judged judged) {
        List<Finding> errors = judged.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return !errors.isEmpty()
                && errors.stream().allMatch(finding -> finding.code() == FindingCode.NO_FIGURES)
                && submissions(judged).map(Submission::plainFigures).allMatch(figures -> figures.isEmpty());
    }

    private static boolean isFilledIn(Judged blank, List<Submission> valid) {
        return submissions(blank).allMatch(empty -> valid.stream().anyMatch(isSame(empty)));
    }

    private static Predicate<Submission> isSame(Submission empty) {
        return filled -> filled.unit().name().equals(empty.unit().name())
                && filled.round().id().equals(empty.round().id());
    }

    private static Stream<Submission> submissions(Judged judged) {
        return judged.parts().stream().flatMap(part -> part.submissions().stream());
    }
}
