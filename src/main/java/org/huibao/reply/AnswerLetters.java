package org.huibao.reply;

import java.util.List;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.ledger.EnteredSubmission;
import org.huibao.post.Draft;
import org.huibao.post.Matter;
import org.huibao.vocabulary.DocumentState;
import org.springframework.stereotype.Component;

/** What a unit is answered, as a letter with the marked tables beside it. */
@Component
class AnswerLetters {
    private final AnswerMemory memory;
    private final MarkedTable marked;
    private final Restraint restraint;

    AnswerLetters(AnswerMemory memory, MarkedTable marked, Restraint restraint) {
        this.memory = memory;
        this.marked = marked;
        this.restraint = restraint;
    }

    /** Marking a workbook takes longer than anybody should wait for the store: to be made before a transaction begins. */
    List<Draft.Attachment> marked(Answerable answer) {
        return answer.pieces().stream()
                .filter(piece -> piece.state() == DocumentState.RETURNED || piece.state() == DocumentState.QUERIED)
                .flatMap(piece -> marked
                        .of(
                                piece.document().name(),
                                piece.document().sha256(),
                                answer.findings(piece),
                                answer.campaign().letters())
                        .stream())
                .toList();
    }

    /** In the thread of the mail where it goes to whoever sent that. */
    Draft draft(Answerable answer, List<Draft.Attachment> tables, List<String> to) {
        AnswerText text = new AnswerText(answer, memory);
        EnteredSubmission first = answer.first();
        Arrival arrival = answer.arrival();
        String sender = arrival.sender();
        String messageId = arrival.messageId();
        boolean inThread = sender != null && to.contains(sender);
        return new Draft(
                new Matter(
                        answer.kind(),
                        answer.about(restraint),
                        first == null ? null : first.campaign().id(),
                        first == null ? null : first.version().round()),
                to,
                new Draft.Words(
                        text.subject(),
                        text.text(tables.stream().map(Draft.Attachment::name).toList())),
                tables,
                inThread && messageId != null ? new Draft.Thread(messageId, arrival.references()) : null,
                answer.campaign().zone());
    }
}
