package org.huibao.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.ledger.Version;
import org.huibao.post.LetterText;
import org.huibao.post.LetterWords;
import org.huibao.reply.Answerable.Piece;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Wording;

/** What an answer says. */
final class AnswerText {
    private final Answerable answer;
    private final Circumstances circumstances;
    private final LetterWords words;
    private final LetterText text;

    /** What else the unit should know about a submission. */
    interface Circumstances {
        /** Whether the round's report has left. */
        boolean isForwarded(EnteredSubmission taken);

        /** Whether the unit's first valid version came after the round was due. */
        boolean isLate(EnteredSubmission taken);

        /** Whether an earlier version of the unit's is valid. */
        boolean standsElse(EnteredSubmission taken);

        /** What the unit was told to explain in the round of the version, and need not explain any more. */
        List<Finding> withdrawn(Version version);
    }

    AnswerText(Answerable answer, Circumstances circumstances) {
        this.answer = answer;
        this.circumstances = circumstances;
        this.words = LetterWords.in(answer.campaign().letters());
        this.text = new LetterText(words);
    }

    String subject() {
        Map<String, String> arguments = arguments(answer.pieces().get(0));
        return switch (answer.state()) {
            case ACCEPTED -> words.of("subject.receipt", arguments);
            case QUERIED -> words.of("subject.queried", arguments);
            case DUPLICATE -> words.of("subject.duplicate", arguments);
            case UNREADABLE -> words.of("subject.unreadable", arguments);
            case RETURNED -> words.of("subject.return", arguments);
            default -> words.of("subject.unclaimed", arguments);
        };
    }

    /**
     * @param marked the names of the marked tables that go with the letter
     */
    String text(List<String> marked) {
        text.say("greeting", Map.of("unit", answer.unit().name()));
        for (Piece piece : answer.pieces()) {
            if (answer.pieces().size() > 1) {
                text.say("document", arguments(piece));
            }
            piece(piece);
        }
        marked.forEach(file -> text.say("marked", Map.of("file", file)));
        if (answer.state() == DocumentState.ACCEPTED || answer.state() == DocumentState.QUERIED) {
            text.say("correct");
        }
        text.say("automatic");
        return text.signed(answer.campaign().reportingUnit(), answer.campaign().contact());
    }

    private void piece(Piece piece) {
        if (piece.taken().isEmpty()) {
            text.say("received." + (piece.isTwin() ? "twin" : piece.state().word()), arguments(piece));
        }
        for (EnteredSubmission taken : piece.taken()) {
            taken(piece, taken);
        }
        lines().list(text, answer.findings(piece));
        piece.taken().stream()
                .filter(taken -> !taken.duplicate())
                .forEach(taken -> lines().withdraw(text, circumstances.withdrawn(taken.version())));
        piece.taken().stream()
                .filter(taken -> !taken.duplicate() && taken.version().verdict().isValid())
                .forEach(
                        taken -> text.list("figures", new FigureLines(words).of(taken.campaign(), taken.submission())));
    }

    private FindingLines lines() {
        return new FindingLines(words, Wording.in(answer.campaign().letters()));
    }

    private void taken(Piece piece, EnteredSubmission taken) {
        Map<String, String> arguments = arguments(piece, taken);
        text.say(
                taken.duplicate()
                        ? "received.duplicate"
                        : "received." + taken.version().verdict().word(),
                arguments);
        if (taken.duplicate()) {
            return;
        }
        boolean valid = taken.version().verdict().isValid();
        StringBuilder lines = new StringBuilder();
        line(lines, valid, "receipt.number", arguments);
        line(lines, true, "receipt.file", arguments);
        line(lines, valid && taken.version().nil(), "receipt.nil", arguments);
        String late = circumstances.isLate(taken) ? "receipt.late" : "receipt.on-time";
        line(lines, valid && taken.version().late(), late, arguments);
        line(lines, valid && taken.repeats() != null, "receipt.repeats", Map.of("version", "" + taken.repeats()));
        line(lines, !valid && circumstances.standsElse(taken), "receipt.newer", arguments);
        line(lines, valid && circumstances.isForwarded(taken), "receipt.forwarded", arguments);
        text.paragraph(lines.toString().stripTrailing());
    }

    private void line(StringBuilder lines, boolean holds, String key, Map<String, String> arguments) {
        if (holds) {
            lines.append(words.of(key, arguments)).append('\n');
        }
    }

    private Map<String, String> arguments(Piece piece) {
        return piece.taken().isEmpty()
                ? Map.of("time", time(), "file", words.file(piece.document().name()))
                : arguments(piece, piece.taken().get(0));
    }

    private Map<String, String> arguments(Piece piece, EnteredSubmission taken) {
        Campaign campaign = taken.campaign();
        Version version = taken.version();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("title", campaign.title());
        arguments.put("round", taken.submission().round().title());
        arguments.put("unit", answer.unit().name());
        arguments.put("time", time());
        arguments.put("file", words.file(piece.document().name()));
        arguments.put("version", String.valueOf(version.number()));
        arguments.put("number", receiptNumber(version));
        var due = taken.submission().round().due();
        arguments.put("due", due == null ? "" : words.time(due, campaign.zone()));
        return arguments;
    }

    private String time() {
        return words.time(answer.arrival().receivedAt(), answer.campaign().zone());
    }

    static String receiptNumber(Version version) {
        return version.campaign() + "/" + version.round() + "/" + version.unit() + "/" + version.number();
    }
}
