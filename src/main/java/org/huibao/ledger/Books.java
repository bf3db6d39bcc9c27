package org.huibao.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Submission;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger's tables, kept together. */
@Component
class Books {
    final Versions versions;
    final Duplicates duplicates;
    final Figures figures;
    final Findings findings;
    final TableRows rows;
    final LookedFindings looked;
    final RoundsAtHand atHand;
    final Allowances allowances;
    final Waivers waivers;
    private final FirstForms firstForms;

    private final JdbcClient jdbc;

    Books(JdbcTemplate template, RealTime real, Clock clock) {
        this.jdbc = JdbcClient.create(template);
        this.versions = new Versions(jdbc);
        this.duplicates = new Duplicates(jdbc);
        this.figures = new Figures(template);
        this.findings = new Findings(template);
        this.looked = new LookedFindings(template);
        this.rows = new TableRows(jdbc);
        this.atHand = new RoundsAtHand(figures, real);
        this.firstForms = new FirstForms(jdbc);
        this.allowances = new Allowances(jdbc);
        this.waivers = new Waivers(jdbc, clock);
    }

    /**
     * Enters all that the submission says, in the caller's transaction, and returns the version with its number in the books.
     *
     * @param texts the submission's rows
     */
    Version enter(Campaign campaign, Version version, Submission submission, List<String> texts, Instant now) {
        firstForms.keep(campaign);
        Version entered =
                version.numbered(versions.add(version, submission.unit().code(), now));
        figures.keep(entered.id(), submission.figures());
        rows.keep(entered.id(), texts);
        atHand.enter(entered, submission.figures());
        return entered;
    }

    /** The version says something else from now on, in the caller's transaction. */
    void replace(Version version, Submission submission) {
        for (String table : List.of("unit_figures", "table_rows")) {
            jdbc.sql("DELETE FROM " + table + " WHERE submission = ?")
                    .param(version.id())
                    .update();
        }
        figures.keep(version.id(), submission.figures());
        rows.keep(version.id(), TableRows.texts(submission.rows()));
    }

    /** The ids of the version's findings with which a person was content. */
    Set<String> settled(Version version) {
        return Answers.accepted(jdbc, version.id());
    }

    /** Whether the document has been recorded, whatever came of it. */
    boolean knows(long document) {
        return jdbc.sql("""
                        SELECT document FROM submissions WHERE document = :document
                        UNION ALL SELECT document FROM duplicates WHERE document = :document
                        UNION ALL SELECT document FROM findings WHERE document = :document LIMIT 1""")
                .param("document", document)
                .query(Long.class)
                .optional()
                .isPresent();
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
                figures.of(version.id()),
                rows.of(version.id()),
                findings.of(version));
    }
}
