package org.huibao.recognition;

import java.util.List;
import org.huibao.intake.AboutArrival;
import org.huibao.intake.Arrival;
import org.huibao.intake.Document;
import org.huibao.intake.Sender;
import org.huibao.reading.InTime;
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
