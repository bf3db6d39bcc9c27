package org.huibao.judging;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.DocumentState;
import org.jspecify.annotations.Nullable;

/**
 * What travels from room to room: an arrival, who sent it, and its documents, each with what the rooms so far have made
 * of it.
 *
 * @param idle why there is nothing to judge in it ({@link #DUPLICATE} or another word), or null where there are documents
 * @param <T> what a document has become
 */
public record InJudgement<T>(
        Arrival arrival, Sender sender, @Nullable String idle, List<Carried<T>> documents) implements AboutArrival {
    /** Why a mail is idle whose very bytes came before, or why a document is aside that its own mail holds twice. */
    public static final String DUPLICATE = "duplicate";

    /** Why a document is aside that only lies beside a table. */
    public static final String ENCLOSURE = "enclosure";

    public InJudgement {
        documents = List.copyOf(documents);
    }

    /** A document, and what it has become. */
    public record Carried<T>(Document document, T made) {}

    /** An arrival in which there is nothing to judge. */
    public static <T> InJudgement<T> idle(Arrival arrival, Sender sender, String why) {
        return new InJudgement<>(arrival, sender, why, List.of());
    }

    /** The same arrival after one more room, which works on the documents in their order. */
    public <R> InJudgement<R> map(BiFunction<Document, T, R> room) {
        return with(documents.stream()
                .map(one -> new Carried<>(one.document(), room.apply(one.document(), one.made())))
                .toList());
    }

    /** The same judgement of the arrival once that has its row. */
    public InJudgement<T> as(Arrival numbered) {
        return new InJudgement<>(
                numbered,
                sender,
                idle,
                documents.stream()
                        .map(one -> new Carried<>(
                                Document.of(
                                        numbered,
                                        one.document().name(),
                                        one.document().kept()),
                                one.made()))
                        .toList());
    }

    /** The same arrival with other documents. */
    public <R> InJudgement<R> with(List<Carried<R>> others) {
        return new InJudgement<>(arrival, sender, idle, others);
    }

    /** Where the arrival ends: where its worst document does; without documents as what it came to nothing for. */
    public DocumentState state(Function<T, DocumentState> of) {
        return documents.stream()
                .map(one -> of.apply(one.made()))
                .reduce(DocumentState::or)
                .orElse(DUPLICATE.equals(idle) ? DocumentState.DUPLICATE : DocumentState.IGNORED);
    }
}
