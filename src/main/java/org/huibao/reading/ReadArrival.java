package org.huibao.reading;

import java.util.List;
import org.huibao.intake.Arrival;
import org.huibao.intake.Document;
import org.huibao.intake.Sender;

/** An arrival whose documents have been read. */
public record ReadArrival(Arrival arrival, Sender sender, List<ReadDocument> documents) {
    public ReadArrival {
        documents = List.copyOf(documents);
    }

    /** A document and its cells, or why there are none. */
    public record ReadDocument(Document document, Contents contents) {}
}
