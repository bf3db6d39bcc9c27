package org.huibao.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found in an arrival's documents, for whoever explains it. */
@Component
public class ArrivalFindings {
    private final Books books;
    private final JdbcClient jdbc;

    ArrivalFindings(Books books, JdbcClient jdbc) {
        this.books = books;
        this.jdbc = jdbc;
    }

    /** A document that has ended, and why it ended so. */
    public record InDocument(long id, String name, String sha256, DocumentState state, List<Finding> findings) {
        public InDocument {
            findings = List.copyOf(findings);
        }
    }

    /** The documents of the arrival in their order. */
    public List<InDocument> in(long arrival) {
        return jdbc.sql("SELECT id, name, sha256, state FROM documents WHERE arrival = ? ORDER BY ordinal")
                .param(arrival)
                .query((row, line) -> new InDocument(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("sha256"),
                        DocumentState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        books.findings.of(row.getLong("id"))))
                .list();
    }

    /** The id of the campaign to which something in the arrival was submitted. */
    public Optional<String> campaign(long arrival) {
        return in(arrival).stream()
                .flatMap(document -> books.versions.ofDocument(document.id()).stream())
                .map(Version::campaign)
                .findFirst();
    }
}
