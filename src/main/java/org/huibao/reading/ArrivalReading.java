package org.huibao.reading;

import java.util.List;
import java.util.Map;
import org.huibao.intake.Archive;
import org.huibao.intake.Arrival;
import org.huibao.intake.Opened;
import org.huibao.intake.Opened.OpenedDocument;
import org.huibao.intake.Opening;
import org.huibao.reading.ReadArrival.ReadDocument;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every document of an arrival out of the archive. */
public final class ArrivalReading {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalReading.class);

    private final Opening opening;
    private final Archive archive;
    private final Reading reading;

    public ArrivalReading(Opening opening, Archive archive, Reading reading) {
        this.opening = opening;
        this.archive = archive;
        this.reading = reading;
    }

    public ReadArrival read(Arrival arrival) {
        Opened opened = opening.open(arrival);
        List<ReadDocument> documents =
                opened.documents().stream().map(this::read).toList();
        return new ReadArrival(arrival, opened.sender(), opened.idle(), documents);
    }

    private ReadDocument read(OpenedDocument opened) {
        Finding refused = opened.refused();
        if (refused != null) {
            return new ReadDocument(opened.document(), new Contents.Unreadable(refused), opened.aside());
        }
        Contents contents = opened.aside() == null ? guarded(opened) : new Contents.Sheets(List.of(), List.of());
        return new ReadDocument(opened.document(), contents, opened.aside());
    }

    /** A document over which the program itself stumbles must not keep the others from being read. */
    private Contents guarded(OpenedDocument opened) {
        String name = opened.document().name();
        try {
            return reading.read(name, archive.bytes(opened.document().sha256()));
        } catch (StackOverflowError | OutOfMemoryError e) {
            LOG.error("document {} ({}) cannot be read", opened.document().id(), name, e);
            return new Contents.Unreadable(Finding.of(FindingCode.UNREADABLE, Map.of("file", name)));
        }
    }
}
