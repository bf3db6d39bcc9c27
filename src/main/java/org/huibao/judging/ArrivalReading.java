package org.huibao.judging;

import java.util.List;
import org.huibao.intake.TakenApart;
import org.huibao.intake.TakenApart.OpenedDocument;
import org.huibao.intake.TakingApart;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.judging.ReadArrival.ReadDocument;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.Finding;

/** Reads every document of an arrival out of the archive. */
public final class ArrivalReading {
    private final TakingApart opening;
    private final Archive archive;
    private final InTime reading;

    public ArrivalReading(TakingApart opening, Archive archive, Reading reading) {
        this.opening = opening;
        this.archive = archive;
        this.reading = new InTime(reading);
    }

    public ReadArrival read(Arrival arrival) {
        TakenApart opened = opening.open(arrival);
        InTime.Turn turn = reading.turn();
        List<ReadDocument> documents = opened.documents().stream()
                .map(document -> read(document, turn))
                .toList();
        return new ReadArrival(arrival, opened.sender(), opened.idle(), documents, turn);
    }

    private ReadDocument read(OpenedDocument opened, InTime.Turn turn) {
        Finding refused = opened.refused();
        if (refused != null) {
            return new ReadDocument(opened.document(), new Contents.Unreadable(refused), opened.aside());
        }
        String name = opened.document().name();
        Contents contents = opened.aside() == null
                ? turn.read(name, archive.bytes(opened.document().sha256()))
                : new Contents.Sheets(List.of(), List.of());
        return new ReadDocument(opened.document(), contents, opened.aside());
    }
}
