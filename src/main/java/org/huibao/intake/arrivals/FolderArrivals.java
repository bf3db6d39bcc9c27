package org.huibao.intake.arrivals;

import java.util.List;
import java.util.Map;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.huibao.journal.Journal;
import org.huibao.vocabulary.DocumentState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the table of arrivals knows of files: whether they still lie where they were found. */
@Component
public class FolderArrivals {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Journal journal;

    public FolderArrivals(JdbcClient jdbc, TransactionTemplate transaction, Journal journal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
    }

    /** A file's arrival that has ended. */
    public record Judged(Arrival arrival, DocumentState state) {}

    /** The files that have been judged and still lie where they were found. */
    public List<Judged> judgedFiles() {
        return jdbc.sql("SELECT " + Arrivals.COLUMNS
                        + ", state FROM arrivals WHERE channel = 'folder' AND present = 1 AND state <> 'received'")
                .query((row, n) -> new Judged(Arrivals.arrival(row), Arrivals.state(row.getString(11))))
                .list();
    }

    /** What became of a file that lies no longer where it was found. */
    public record Gone(Arrival arrival, Happening what, Map<String, String> details) {}

    /** The files lie no longer where they were found, all or none: the same bytes in the same place are a new arrival. */
    public void gone(List<Gone> files) {
        if (!files.isEmpty()) {
            transaction.executeWithoutResult(status -> files.forEach(this::enter));
        }
    }

    private void enter(Gone file) {
        jdbc.sql("UPDATE arrivals SET present = 0 WHERE id = ?")
                .param(file.arrival().id())
                .update();
        journal.append(file.what(), About.arrival(file.arrival().id()), file.details());
    }
}
