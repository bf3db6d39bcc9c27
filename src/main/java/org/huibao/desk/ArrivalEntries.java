package org.huibao.desk;

import java.time.ZoneId;
import java.util.List;
import org.huibao.desk.ArrivalEntry.DocumentEntry;
import org.huibao.desk.ArrivalEntry.SubmissionEntry;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Zones;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.ArrivalList.Listed;
import org.huibao.intake.arrivals.ArrivalList.ListedDocument;
import org.huibao.ledger.DocumentVersions;
import org.huibao.ledger.Version;
import org.springframework.stereotype.Component;

/** Arrivals with the versions that came of them. */
@Component
class ArrivalEntries {
    private final ArrivalList arrivals;
    private final DocumentVersions filed;
    private final Zones zones;

    ArrivalEntries(ArrivalList arrivals, DocumentVersions filed, Zones zones) {
        this.arrivals = arrivals;
        this.filed = filed;
        this.zones = zones;
    }

    List<ArrivalEntry> newest(Paging paging) {
        return arrivals.newest(paging.before(), paging.size()).stream()
                .map(this::entry)
                .toList();
    }

    ArrivalEntry byId(long id) {
        return arrivals.byId(id)
                .map(this::entry)
                .orElseThrow(() -> RequestRefused.notFound("no-arrival", "there is no arrival " + id));
    }

    private ArrivalEntry entry(Listed listed) {
        List<DocumentEntry> documents =
                listed.documents().stream().map(this::entry).toList();
        return new ArrivalEntry(
                listed.arrival().id(),
                listed.arrival().channel().word(),
                listed.arrival().name(),
                listed.arrival().sender(),
                listed.arrival().sha256(),
                Zones.text(listed.arrival().receivedAt(), zone(documents)),
                listed.state().word(),
                listed.reason(),
                documents);
    }

    private DocumentEntry entry(ListedDocument document) {
        List<SubmissionEntry> submissions =
                filed.of(document.id()).stream().map(ArrivalEntries::entry).toList();
        return new DocumentEntry(
                document.id(),
                document.name(),
                document.sha256(),
                document.state().word(),
                document.reason(),
                submissions);
    }

    private static SubmissionEntry entry(Version version) {
        return new SubmissionEntry(version.campaign(), version.unit(), version.round(), version.number());
    }

    private ZoneId zone(List<DocumentEntry> documents) {
        return zones.of(documents.stream()
                .flatMap(document -> document.submissions().stream())
                .map(SubmissionEntry::campaign)
                .findFirst()
                .orElse(null));
    }
}
