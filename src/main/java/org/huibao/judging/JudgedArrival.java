package org.huibao.judging;

import java.util.List;
import org.huibao.checking.Judged;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.DocumentState;
import org.jspecify.annotations.Nullable;

/**
 * An arrival whose documents have been judged: all that later rooms need to store and to answer it.
 *
 * @param idle why there is nothing to judge in it ({@link #DUPLICATE} or another word), or null where there are documents
 */
public record JudgedArrival(
        Arrival arrival, Sender sender, @Nullable String idle, List<JudgedDocument> documents) implements AboutArrival {
    /** Why a mail is idle whose very bytes came before, or why a document is aside that its own mail holds twice. */
    public static final String DUPLICATE = "duplicate";

    /** Why a document is aside that only lies beside a table. */
    public static final String ENCLOSURE = "enclosure";

    public JudgedArrival {
        documents = List.copyOf(documents);
    }

    /** The state in which an arrival without documents ends. */
    public DocumentState idleState() {
        return DUPLICATE.equals(idle) ? DocumentState.DUPLICATE : DocumentState.IGNORED;
    }

    /**
     * A document at the end of checking.
     *
     * @param judged only its parts may be stored
     * @param proposals what the document would be if a person claimed it: parts that never count by themselves
     * @param reason why it is in its state, as far as checking knows: a finding's code, why it lies aside, or null
     */
    public record JudgedDocument(
            Document document,
            Judged judged,
            List<Judged.Part> proposals,
            @Nullable String reason) {
        public JudgedDocument {
            proposals = List.copyOf(proposals);
        }
    }
}
