package org.huibao.recognition;

import java.util.List;
import org.huibao.intake.Arrival;
import org.huibao.intake.Document;
import org.huibao.intake.Sender;
import org.huibao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** An arrival whose documents have been recognised. */
public record RecognisedArrival(Arrival arrival, Sender sender, List<RecognisedDocument> documents) {
    public RecognisedArrival {
        documents = List.copyOf(documents);
    }

    /**
     * A document and what it is.
     *
     * @param unreadable why nothing could be read, or null
     */
    public record RecognisedDocument(
            Document document,
            Recognised recognised,
            @Nullable Finding unreadable) {}
}
