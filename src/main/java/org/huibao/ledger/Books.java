package org.huibao.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's tables, kept together. */
@Component
class Books {
    final Versions versions;
    final Duplicates duplicates;
    final Figures figures;
    final Findings findings;
    private final FirstForms firstForms;

    Books(JdbcClient jdbc) {
        this.versions = new Versions(jdbc);
        this.duplicates = new Duplicates(jdbc);
        this.figures = new Figures(jdbc);
        this.findings = new Findings(jdbc);
        this.firstForms = new FirstForms(jdbc);
    }

    void enter(Campaign campaign, Version version, Submission submission, Instant now) {
        firstForms.keep(campaign);
        versions.add(version, submission.unit().code(), now);
        figures.keep(version, submission);
    }

    /** Whether the document has been recorded, whatever came of it. */
    boolean knows(long document) {
        return !versions.ofDocument(document).isEmpty()
                || !duplicates.of(document).isEmpty()
                || !findings.of(document).isEmpty();
    }

    /** What became of the document's submissions to the campaign. */
    List<EnteredSubmission> taken(long document, Campaign campaign) {
        Stream<EnteredSubmission> fresh = versions.ofDocument(document).stream()
                .filter(version -> version.campaign().equals(campaign.id()))
                .map(version -> new EnteredSubmission(campaign, submission(version, campaign), version, false, null));
        Stream<EnteredSubmission> repeated = duplicates.of(document).stream()
                .filter(version -> version.campaign().equals(campaign.id()))
                .map(version -> new EnteredSubmission(campaign, submission(version, campaign), version, true, null));
        return Stream.concat(fresh, repeated).toList();
    }

    /** The version as it was judged, with its rows and findings; a unit that left the roster keeps its name. */
    Submission submission(Version version, Campaign campaign) {
        Round round = campaign.round(version.round())
                .orElseThrow(() -> new IllegalStateException("no round " + version.round() + " in " + campaign.id()));
        ReportingUnit unit = campaign.roster()
                .named(version.unit())
                .orElseGet(() -> new ReportingUnit("", version.unit(), List.of(), List.of(), "", ""));
        return new Submission(
                unit,
                round,
                version.verdict(),
                version.nil(),
                figures.of(version),
                figures.rows(version),
                findings.of(version));
    }
}
