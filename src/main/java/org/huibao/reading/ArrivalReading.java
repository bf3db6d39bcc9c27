package org.huibao.reading;

import java.util.List;
import org.huibao.intake.Archive;
import org.huibao.intake.Arrival;
import org.huibao.intake.Opened;
import org.huibao.intake.Opened.OpenedDocument;
import org.huibao.intake.Opening;
import org.huibao.reading.ReadArrival.ReadDocument;
import org.huibao.vocabulary.Finding;

/** Reads every document of an arrival out of the archive. */
public final class ArrivalReading {
    private final Opening opening;
    private final Archive archive;
    private final InTime reading;

    public ArrivalReading(Opening opening, Archive archive, Reading reading) {
        this.opening = opening;
        this.archive = archive;
        this.reading = new InTime(reading);
    }

    public ReadArrival read(Arrival arrival) {
        Opened opened = opening.open(arrival);
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
