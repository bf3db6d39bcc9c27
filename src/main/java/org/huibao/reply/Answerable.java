package org.huibao.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.judging.InJudgement;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.RecordedDocument;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Tableless;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is to be told about one mail.
 *
 * @param campaign whose people sign
 * @param first the submission that comes first, or null where the mail held none of the unit's
 */
record Answerable(
        Arrival arrival,
        Campaign campaign,
        ReportingUnit unit,
        @Nullable EnteredSubmission first,
        List<Piece> pieces) {
    Answerable {
        pieces = List.copyOf(pieces);
    }

    /** A document and what of it is the unit's. */
    record Piece(Document document, RecordedDocument recorded, List<EnteredSubmission> taken) {
        Piece {
            taken = List.copyOf(taken);
        }

        /** Whether the same mail brings these bytes under another name, too. */
        boolean isTwin() {
            return taken.isEmpty() && recorded.state() == DocumentState.DUPLICATE;
        }

        /** Where the unit's part of the document ended. */
        DocumentState state() {
            return taken.stream()
                    .map(one -> one.duplicate()
                            ? DocumentState.DUPLICATE
                            : DocumentState.of(one.version().verdict()))
                    .reduce(DocumentState::or)
                    .orElse(recorded.state());
        }
    }

    /** What concerns the unit: findings of its submissions, and of the document as a whole. */
    List<Finding> findings(Piece piece) {
        if (!piece.taken().isEmpty() && piece.taken().stream().allMatch(EnteredSubmission::duplicate)) {
            return List.of();
        }
        return piece.recorded().findings().stream()
                .filter(finding -> piece.taken().isEmpty()
                        || finding.unit() == null
                        || finding.unit().equals(unit.name()))
                .toList();
    }

    /** Whether the mail brought nothing but words: no file, no table. */
    boolean isOfWordsAlone() {
        List<Finding> found = pieces.stream()
                .flatMap(piece -> piece.recorded().findings().stream())
                .toList();
        return first == null
                && !found.isEmpty()
                && found.stream().allMatch(finding -> finding.which() instanceof Tableless);
    }

    /** The worst of the unit's figures; only where nothing of it was taken, the worst of all that it sent. */
    DocumentState state() {
        boolean taken = first != null;
        return pieces.stream()
                .filter(piece -> !taken || !piece.taken().isEmpty())
                .map(Piece::state)
                .reduce(DocumentState::or)
                .orElse(DocumentState.IGNORED);
    }

    /** What kind of letter answers it. */
    Letter.Kind kind() {
        return switch (state()) {
            case ACCEPTED, QUERIED -> Letter.Kind.RECEIPT;
            case RETURNED, UNREADABLE -> Letter.Kind.RETURN;
            default -> Letter.Kind.NOTICE;
        };
    }

    /** That a table came twice is told once, however often it comes. */
    String about(Restraint restraint) {
        if (isOfWordsAlone()) {
            return restraint.about(arrival);
        }
        if (first == null) {
            return unit.name() + "/arrival-" + arrival.id();
        }
        String submission = AnswerText.receiptNumber(first.version());
        return state() == DocumentState.DUPLICATE ? submission + "/duplicate" : submission + "/arrival-" + arrival.id();
    }

    /** One for each unit that the mail's sender speaks for and that has something in it. */
    static List<Answerable> of(InJudgement<RecordedDocument> recorded, List<Campaign> campaigns) {
        Map<String, ReportingUnit> units = new LinkedHashMap<>();
        recorded.documents().stream()
                .flatMap(one -> one.made().taken().stream())
                .forEach(taken -> units.putIfAbsent(
                        taken.submission().unit().name(), taken.submission().unit()));
        recorded.sender().units().stream().limit(units.isEmpty() ? 1 : 0).forEach(unit -> units.put(unit.name(), unit));
        List<Answerable> answers = new ArrayList<>();
        boolean first = true;
        for (ReportingUnit unit : units.values()) {
            of(recorded, unit, first, campaigns).ifPresent(answers::add);
            first = false;
        }
        return answers;
    }

    private static Optional<Answerable> of(
            InJudgement<RecordedDocument> recorded, ReportingUnit unit, boolean withTheRest, List<Campaign> campaigns) {
        List<Piece> pieces = recorded.documents().stream()
                .filter(one -> one.made().state() != DocumentState.IGNORED)
                .map(one -> new Piece(one.document(), one.made(), taken(one.made(), unit)))
                .filter(piece -> !piece.taken().isEmpty()
                        || withTheRest && piece.recorded().taken().isEmpty())
                .sorted(Comparator.comparing((Piece piece) -> piece.taken().isEmpty())
                        .thenComparing(Piece::state))
                .toList();
        EnteredSubmission first = pieces.stream()
                .flatMap(piece -> piece.taken().stream())
                .findFirst()
                .orElse(null);
        Optional<Campaign> campaign = first == null
                ? campaigns.stream()
                        .filter(one -> one.roster().named(unit.name()).isPresent())
                        .findFirst()
                : Optional.of(first.campaign());
        return pieces.isEmpty()
                ? Optional.empty()
                : campaign.map(signing -> new Answerable(recorded.arrival(), signing, unit, first, pieces));
    }

    private static List<EnteredSubmission> taken(RecordedDocument document, ReportingUnit unit) {
        return document.taken().stream()
                .filter(taken -> taken.submission().unit().name().equals(unit.name()))
                .toList();
    }
}
