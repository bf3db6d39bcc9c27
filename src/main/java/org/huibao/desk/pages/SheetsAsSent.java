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

    List<Sheet> of(Version version) {
        return of(version.sha256());
    }

    /** Nothing where it is too large to be shown, is no table, or where there is no document. */
    List<Sheet> of(String sha256) {
        return sha256.isEmpty() ? List.of() : in(archive.bytes(sha256));
    }

    List<Sheet> in(byte[] document) {
        return reading.read("", document).fold(Contents.Sheets::sheets, unreadable -> List.<Sheet>of());
    }
}
