package org.huibao.forwarding;

import java.io.UncheckedIOException;
import java.util.Map;
import org.huibao.files.DurableFile;
import org.huibao.intake.settings.Places;
import org.huibao.journal.About;
import org.huibao.journal.Changes;
import org.huibao.journal.DueActs;
import org.huibao.journal.Happening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The workbooks of reports as people find them in the outbox. A report leaves whether or not its copy can be written: that
 * is tried again, and a person is told once.
 */
@Component
class ReportCopies {
    private static final Logger LOG = LoggerFactory.getLogger(ReportCopies.class);

    private final Reports reports;
    private final Places places;
    private final DueActs acts;
    private final Changes changes;

    ReportCopies(Reports reports, Places places, DueActs acts, Changes changes) {
        this.reports = reports;
        this.places = places;
        this.acts = acts;
        this.changes = changes;
    }

    /** Writes the copies that are still lacking. */
    void write() {
        for (Report report : reports.uncopied()) {
            String name = "copy " + report.file();
            if (!acts.isPausing(name)) {
                write(report, name);
            }
        }
    }

    private void write(Report report, String name) {
        try {
            DurableFile.writeBelow(places.outbox(), places.outbox().resolve(report.file()), reports.workbook(report));
            reports.copied(report);
            acts.over(name);
        } catch (UncheckedIOException cause) {
            String why = String.valueOf(cause.getMessage());
            LOG.warn("The report has been frozen, its copy {} is tried again: {}", report.file(), why, cause);
            if (acts.begin(name, About.round(report.campaign(), report.round()), why)) {
                changes.make(() -> changes.enter(
                        Happening.ALERT_REPORT_NOT_COPIED,
                        About.round(report.campaign(), report.round()),
                        Map.of("file", report.file(), "why", why)));
            }
        }
    }
}
