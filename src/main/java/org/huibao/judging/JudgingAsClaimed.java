package org.huibao.judging;

import java.util.List;
import java.util.stream.Stream;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.DocumentJudging.Aftermath;
import org.huibao.recognition.whose.Clues;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;

/** One document of an arrival judged afresh from the archived bytes, by somebody's word on whose it is and for which round. */
public final class JudgingAsClaimed {
    private final TakingApart opening;
    private final DocumentJudging.Rooms rooms;
    private final InTime time = new InTime();

    public JudgingAsClaimed(TakingApart opening, DocumentJudging.Rooms rooms) {
        this.opening = opening;
        this.rooms = rooms;
    }

    /** Whose a document is, as a person says. */
    public record Claim(Campaign campaign, Round round, ReportingUnit unit) {}

    /**
     * What the document is then; only the unit's figures of the round are left in it.
     *
     * @param ordinal its place among the arrival's documents
     */
    public InJudgement<JudgedDocument> judge(Arrival arrival, int ordinal, Claim claim) {
        return judge(arrival, (one, within) -> only(one, ordinal, within), claim);
    }

    /** What a table is that a person has entered for the unit. */
    public InJudgement<JudgedDocument> judge(Document entered, byte[] table, Claim claim) {
        return judge(
                entered.arrival(),
                (arrival, within) ->
                        byStaff(arrival, List.of(new InJudgement.Carried<>(entered, Course.going(() -> table)))),
                claim);
    }

    private InJudgement<JudgedDocument> judge(Arrival arrival, DocumentJudging.Opening documents, Claim claim) {
        DocumentJudging judging = new DocumentJudging(rooms, () -> List.of(claim.campaign()), time, Stumbles.LET_OUT);
        return judging.judge(arrival, documents, document -> clues(document, claim), Aftermath.NONE)
                .map((document, judged) -> of(claim, judged));
    }

    private InJudgement<Course<Bytes>> only(Arrival arrival, int ordinal, InTime within) {
        return byStaff(
                arrival,
                opening.open(arrival, within).documents().stream()
                        .skip(ordinal)
                        .limit(1)
                        .toList());
    }

    private static InJudgement<Course<Bytes>> byStaff(
            Arrival arrival, List<InJudgement.Carried<Course<Bytes>>> documents) {
        return new InJudgement<>(arrival, Sender.of(Sender.Kind.STAFF), null, documents);
    }

    private static Clues clues(Document document, Claim claim) {
        return new Clues(
                document.name(),
                "",
                List.of(),
                true,
                claim.unit(),
                claim.round().id(),
                document.arrival().receivedAt());
    }

    private static JudgedDocument of(Claim claim, JudgedDocument judged) {
        List<Judged.Part> parts = judged.judged().parts().stream()
                .map(part -> part.of(part.submissions().stream()
                        .filter(one -> isClaimed(claim, one))
                        .toList()))
                .filter(part -> !part.submissions().isEmpty())
                .toList();
        Stream<Submission> claimed = parts.stream().flatMap(part -> part.submissions().stream());
        DocumentState state = claimed.map(one -> DocumentState.of(one.verdict()))
                .reduce(DocumentState::or)
                .orElse(judged.judged().state());
        List<Finding> findings = judged.judged().findings().stream()
                .filter(finding -> finding.unit() == null
                        || finding.unit().equals(claim.unit().name()))
                .toList();
        return JudgedDocument.of(
                new Judged(state, parts, findings, judged.judged().skipped()));
    }

    private static boolean isClaimed(Claim claim, Submission submission) {
        return submission.unit().name().equals(claim.unit().name())
                && submission.round().id().equals(claim.round().id());
    }
}
