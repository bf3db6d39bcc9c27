package org.huibao.checking;

import java.util.List;
import org.huibao.intake.Arrival;
import org.huibao.intake.Document;
import org.huibao.intake.Sender;

/** An arrival whose documents have been judged: all that later rooms need to store and to answer it. */
public record JudgedArrival(Arrival arrival, Sender sender, List<JudgedDocument> documents) {
    public JudgedArrival {
        documents = List.copyOf(documents);
    }

    /**
     * A document at the end of checking.
     *
     * @param judged only its parts may be stored
     * @param proposals what the document would be if a person claimed it: parts that never count by themselves
     */
    public record JudgedDocument(Document document, Judged judged, List<Judged.Part> proposals) {
        public JudgedDocument {
            proposals = List.copyOf(proposals);
        }
    }
}
