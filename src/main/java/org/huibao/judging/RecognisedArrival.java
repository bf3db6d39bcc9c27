package org.huibao.judging;

import java.util.List;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.recognition.Recognised;
import org.huibao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An arrival whose documents have been recognised.
 *
 * @param idle why there is nothing to judge in it, or null
 * @param turn the time that its documents may take
 */
public record RecognisedArrival(
        Arrival arrival, Sender sender, @Nullable String idle, List<RecognisedDocument> documents, InTime.Turn turn)
        implements AboutArrival {
    public RecognisedArrival {
        documents = List.copyOf(documents);
    }

    /**
     * A document and what it is.
     *
     * @param unreadable why nothing could be read, or null
     * @param aside why it is not judged although it may be readable, or null
     */
    public record RecognisedDocument(
            Document document,
            Recognised recognised,
            @Nullable Finding unreadable,
            @Nullable String aside) {}
}
