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

    /** The rows as texts for several hundred each. */
    static List<String> texts(List<Row> rows) {
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            texts.add(RowsAsText.of(rows.subList(from, Math.min(rows.size(), from + TOGETHER))));
        }
        return texts;
    }

    void keep(long submission, List<String> texts) {
        for (int part = 0; part < texts.size(); part++) {
            jdbc.sql("INSERT INTO table_rows (submission, part, body) VALUES (?, ?, ?)")
                    .params(submission, part, texts.get(part))
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
