package org.huibao.intake;

import java.util.List;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An arrival taken apart.
 *
 * @param idle why there is nothing to judge in it, or null
 */
public record TakenApart(
        Arrival arrival, Sender sender, @Nullable String idle, List<OpenedDocument> documents) {
    public TakenApart {
        documents = List.copyOf(documents);
    }

    /**
     * One document of it.
     *
     * @param refused why it was not taken out of what it came in, or null
     * @param aside why it is not judged, or null
     */
    public record OpenedDocument(
            Document document,
            @Nullable Finding refused,
            @Nullable String aside) {}
}
