package org.huibao.desk.pages;

import java.util.List;
import org.huibao.intake.arrivals.Archive;
import org.huibao.ledger.Version;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.grid.Sheet;
import org.springframework.stereotype.Component;

/** The document behind a version, read again to be looked at: a page must not cost what judging may. */
@Component
class SheetsAsSent {
    private static final long BYTES = 4L << 20;
    private static final long UNPACKED = 24L << 20;
    private static final int CELLS = 120_000;

    private final Archive archive;
    private final Reading reading = new Reading(
            new Limits(BYTES, UNPACKED, Limits.USUAL.entries(), CELLS, Limits.USUAL.sheets(), Limits.USUAL.memory()));

    SheetsAsSent(Archive archive) {
        this.archive = archive;
    }

    /** Nothing where it is too large to be shown, or where there is no document. */
    List<Sheet> of(Version version) {
        return version.sha256().isEmpty()
                ? List.of()
                : reading.read("", archive.bytes(version.sha256()))
                        .fold(Contents.Sheets::sheets, unreadable -> List.<Sheet>of());
    }
}
