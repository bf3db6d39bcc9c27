package org.huibao.judging;

import java.util.List;
import org.huibao.checking.Checking;
import org.huibao.checking.Judged;
import org.huibao.checking.WordsBeside;
import org.huibao.intake.arrivals.Sender;
import org.huibao.judging.JudgedArrival.JudgedDocument;
import org.huibao.judging.RecognisedArrival.RecognisedDocument;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/** Judges every document of an arrival. What a stranger sent is judged too, but only as a proposal. */
public final class ArrivalChecking {
    private final Checking checking;

    public ArrivalChecking(Checking checking) {
        this.checking = checking;
    }

    public JudgedArrival check(RecognisedArrival recognised) {
        List<JudgedDocument> documents = recognised.documents().stream()
                .map(document -> judged(document, recognised))
                .toList();
        return new JudgedArrival(recognised.arrival(), recognised.sender(), recognised.idle(), beside(documents));
    }

    private static List<JudgedDocument> beside(List<JudgedDocument> documents) {
        boolean tables = documents.stream()
                .anyMatch(one ->
                        WordsBeside.isTable(one.judged()) || !one.proposals().isEmpty());
        return documents.stream()
                .map(one -> tables && WordsBeside.isWords(one.judged()) ? aside(one) : one)
                .toList();
    }

    private static JudgedDocument aside(JudgedDocument words) {
        return new JudgedDocument(
                words.document(), WordsBeside.aside(words.judged()), List.of(), JudgedArrival.ENCLOSURE);
    }

    private JudgedDocument judged(RecognisedDocument document, RecognisedArrival arrival) {
        Finding unreadable = document.unreadable();
        if (unreadable != null) {
            return unreadable(document, unreadable);
        }
        String aside = document.aside();
        if (aside != null) {
            boolean twice = aside.equals(JudgedArrival.DUPLICATE);
            return ended(document, twice ? DocumentState.DUPLICATE : DocumentState.IGNORED, List.of(), aside);
        }
        return arrival.turn()
                .spend(
                        document.document().name(),
                        () -> checked(document, arrival.sender()),
                        late -> unreadable(document, late));
    }

    private JudgedDocument checked(RecognisedDocument document, Sender sender) {
        Judged judged = checking.check(document.recognised());
        return switch (sender.kind()) {
            case STRANGER, FORGED -> proposed(document, judged);
            default -> new JudgedDocument(document.document(), judged, List.of(), reason(judged));
        };
    }

    private static JudgedDocument unreadable(RecognisedDocument document, Finding why) {
        return ended(
                document, DocumentState.UNREADABLE, List.of(why), why.code().id());
    }

    private static JudgedDocument ended(
            RecognisedDocument document, DocumentState state, List<Finding> findings, String reason) {
        Judged judged = new Judged(state, List.of(), findings, List.of());
        return new JudgedDocument(document.document(), judged, List.of(), reason);
    }

    private static JudgedDocument proposed(RecognisedDocument document, Judged judged) {
        Judged alone = new Judged(DocumentState.UNCLAIMED, List.of(), judged.findings(), judged.skipped());
        String reason = judged.parts().isEmpty() ? reason(judged) : FindingCode.UNIT_UNKNOWN.id();
        return new JudgedDocument(document.document(), alone, judged.parts(), reason);
    }

    private static @Nullable String reason(Judged judged) {
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
}
