package org.huibao.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The migration after which a table's rows stand together: what earlier programs kept in a row for each cell becomes a text
 * for some hundred rows. Texts of its kind stay readable whatever later programs write.
 */
public final class RowsTakenOver implements JavaMigration {
    private static final String OF_SUBMISSION = """
            old.campaign = s.campaign AND old.round_id = s.round_id AND old.unit = s.unit AND old.version = s.version
            WHERE s.id = ? AND old.line > 0 ORDER BY old.line""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("8.1");
    }

    @Override
    public String getDescription() {
        return "rows taken over";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        TableRows rows = new TableRows(JdbcClient.create(jdbc));
        for (Long submission : jdbc.queryForList("SELECT id FROM submissions ORDER BY id", Long.class)) {
            rows.keep(submission, TableRows.texts(rows(jdbc, submission)));
        }
        for (String table : List.of("old_figures", "old_rows", "old_submissions")) {
            jdbc.execute("DROP TABLE " + table);
        }
    }

    private static List<Row> rows(JdbcTemplate jdbc, long submission) {
        Map<Integer, Map<String, Entry>> entries = new HashMap<>();
        jdbc.query(
                "SELECT old.* FROM submissions s JOIN old_figures old ON " + OF_SUBMISSION,
                row -> {
                    StoredCell stored =
                            new StoredCell(row.getString("kind"), row.getString("value"), row.getString("original"));
                    entries.computeIfAbsent(row.getInt("line"), line -> new HashMap<>())
                            .put(
                                    row.getString("column_key"),
                                    stored.entry(Place.of(row.getString("sheet"), row.getString("cell"))));
                },
                submission);
        return jdbc.query(
                "SELECT old.* FROM submissions s JOIN old_rows old ON " + OF_SUBMISSION,
                (row, number) -> new Row(
                        Row.Role.valueOf(row.getString("role")),
                        row.getString("label"),
                        Place.of(row.getString("sheet"), row.getString("cell")),
                        entries.getOrDefault(row.getInt("line"), Map.of())),
                submission);
    }
}
