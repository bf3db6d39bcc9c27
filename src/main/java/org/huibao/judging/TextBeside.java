package org.huibao.judging;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.lexicon.OurWords;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Submission;

/**
 * A mail's own text beside a table that is attached: mostly it says the same, or lays out a letter in a table. It only counts
 * where it reports what no attachment does; what it reports otherwise is asked about.
 */
final class TextBeside {
    private static final String NAME = OurWords.BODY + ".html";

    private TextBeside() {}

    /** The arrival with such texts laid aside as have nothing to add. */
    static InJudgement<JudgedDocument> aside(InJudgement<JudgedDocument> judged) {
        List<Judged> attached = judged.documents().stream()
                .filter(one -> !isText(one.document().name()) && one.made().isTable())
                .map(one -> one.made().judged())
                .toList();
        return judged.map(
                (document, one) -> !attached.isEmpty() && isText(document.name()) && addsNothing(one.judged(), attached)
                        ? JudgedDocument.aside(InJudgement.ENCLOSURE)
                        : one);
    }

    private static boolean isText(String name) {
        return name.equals(NAME) || name.endsWith("!" + NAME);
    }

    /** What is not surely the sender's own speaks against nothing that is attached. */
    private static boolean addsNothing(Judged text, List<Judged> attached) {
        return text.state() == DocumentState.IGNORED
                || text.findings().stream().anyMatch(finding -> finding.code() == FindingCode.QUOTED)
                || valid(text)
                        .allMatch(own -> attached.stream()
                                .flatMap(TextBeside::valid)
                                .anyMatch(other -> isSame(own, other) && own.saysTheSameAs(other)));
    }

    private static Stream<Submission> valid(Judged judged) {
        return judged.parts().stream()
                .flatMap(part -> part.submissions().stream())
                .filter(submission -> submission.verdict().isValid());
    }

    private static boolean isSame(Submission one, Submission other) {
        return one.unit().name().equals(other.unit().name())
                && one.round().id().equals(other.round().id());
    }
}
