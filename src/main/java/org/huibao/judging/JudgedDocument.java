package org.huibao.judging;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A document at the end of judging.
 *
 * @param judged only its parts may be stored
 * @param proposals what the document would be if a person claimed it: parts that never count by themselves
 * @param reason why it is in its state, as far as checking knows: a finding's code, why it lies aside, or null
 */
public record JudgedDocument(
        Judged judged,
        List<Judged.Part> proposals,
        @Nullable String reason) {
    public JudgedDocument {
        proposals = List.copyOf(proposals);
    }

    /** A document of which nothing could be had. */
    public static JudgedDocument unreadable(Finding why) {
        return ended(DocumentState.UNREADABLE, List.of(why), why.code().id());
    }

    /** A document that is kept and not judged. */
    public static JudgedDocument aside(String reason) {
        boolean twice = reason.equals(InJudgement.DUPLICATE);
        return ended(twice ? DocumentState.DUPLICATE : DocumentState.IGNORED, List.of(), reason);
    }

    private static JudgedDocument ended(DocumentState state, List<Finding> findings, String reason) {
        return new JudgedDocument(new Judged(state, List.of(), findings, List.of()), List.of(), reason);
    }

    static JudgedDocument of(Judged judged) {
        return new JudgedDocument(judged, List.of(), why(judged));
    }

    /** The same as a proposal to a person: none of it counts by itself. */
    static JudgedDocument proposed(Judged judged) {
        Judged alone = new Judged(DocumentState.UNCLAIMED, List.of(), judged.findings(), judged.skipped());
        String reason = judged.parts().isEmpty() ? why(judged) : FindingCode.UNIT_UNKNOWN.id();
        return new JudgedDocument(alone, judged.parts(), reason);
    }

    /**
     * The same where of some figures nobody can say whether they count: they are proposed, and a person has to say.
     *
     * @param kept what may be stored all the same
     * @param why stands before what else is told of the document
     */
    JudgedDocument leftOpen(List<Judged.Part> kept, List<Judged.Part> proposed, List<Finding> why) {
        List<Finding> findings =
                Stream.concat(why.stream(), judged.findings().stream()).toList();
        Judged open = new Judged(judged.state().or(DocumentState.UNCLAIMED), kept, findings, judged.skipped());
        return new JudgedDocument(open, proposed, why(open));
    }

    private static @Nullable String why(Judged judged) {
        return switch (judged.state()) {
            case RETURNED, UNCLAIMED, UNREADABLE ->
                judged.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code().id())
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    /** Whether a table was recognised in it, whatever became of its figures. */
    boolean isTable() {
        return !judged.parts().isEmpty() || !proposals.isEmpty();
    }

    boolean wantedMemory() {
        return judged.findings().stream().anyMatch(finding -> finding.which() == Limit.MEMORY);
    }
}
