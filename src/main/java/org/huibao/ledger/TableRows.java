package org.huibao.ledger;

import java.util.ArrayList;
import java.util.List;
import org.huibao.vocabulary.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of rows: what stood in a submission's table, several hundred rows together. */
final class TableRows {
    private static final int TOGETHER = 500;

    private final JdbcClient jdbc;

    TableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long submission, List<Row> rows) {
        int part = 0;
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            String body = RowsAsText.of(rows.subList(from, Math.min(rows.size(), from + TOGETHER)));
            jdbc.sql("INSERT INTO table_rows (submission, part, body) VALUES (?, ?, ?)")
                    .params(submission, part++, body)
                    .update();
        }
    }

    /** The rows as they stood in the table. */
    List<Row> of(long submission) {
        List<Row> rows = new ArrayList<>();
        jdbc.sql("SELECT body FROM table_rows WHERE submission = ? ORDER BY part")
                .param(submission)
                .query(String.class)
                .list()
                .forEach(body -> rows.addAll(RowsFromText.of(body)));
        return rows;
    }
}
