package org.huibao.judging;

import java.util.List;
import org.huibao.intake.arrivals.AboutArrival;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Document;
import org.huibao.intake.arrivals.Sender;
import org.huibao.reading.Contents;
import org.jspecify.annotations.Nullable;

/**
 * An arrival whose documents have been read.
 *
 * @param idle why there is nothing to judge in it, or null
 * @param turn the time that its documents may take
 */
public record ReadArrival(
        Arrival arrival, Sender sender, @Nullable String idle, List<ReadDocument> documents, InTime.Turn turn)
        implements AboutArrival {
    public ReadArrival {
        documents = List.copyOf(documents);
    }

    /**
     * A document and its cells, or why there are none.
     *
     * @param aside why it is not judged although it may be readable, or null
     */
    public record ReadDocument(
            Document document, Contents contents, @Nullable String aside) {}
}
