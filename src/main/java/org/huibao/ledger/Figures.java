package org.huibao.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of rows and figures, each figure with the text and the cell that it was read from. */
final class Figures {
    private static final String KEY = "campaign = ? AND round_id = ? AND unit = ? AND version = ?";
    private static final int OWN = 0;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Version version, Submission submission) {
        submission.figures().forEach((column, entry) -> keep(version, OWN, column, entry));
        int line = OWN;
        for (Row row : submission.rows()) {
            line++;
            keep(version, line, row);
        }
    }

    /** The unit's figures by column key. */
    Map<String, Entry> of(Version version) {
        return entries(version).getOrDefault(OWN, Map.of());
    }

    /** The submission's own rows as they stood in the table. */
    List<Row> rows(Version version) {
        Map<Integer, Map<String, Entry>> entries = entries(version);
        return jdbc.sql("SELECT * FROM submission_rows WHERE " + KEY + " ORDER BY line")
                .params(key(version))
                .query((row, line) -> new Row(
                        Row.Role.valueOf(row.getString("role")),
                        row.getString("label"),
                        Place.of(row.getString("sheet"), row.getString("cell")),
                        entries.getOrDefault(row.getInt("line"), Map.of())))
                .list();
    }

    private void keep(Version version, int line, Row row) {
        jdbc.sql("""
                INSERT INTO submission_rows (campaign, round_id, unit, version, line, role, label, sheet, cell)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(key(version))
                .params(line, row.role().name(), row.label(), row.place().sheet())
                .param(row.place().cell())
                .update();
        row.entries().forEach((column, entry) -> keep(version, line, column, entry));
    }

    private void keep(Version version, int line, String column, Entry entry) {
        StoredCell stored = StoredCell.of(entry);
        jdbc.sql("""
                INSERT INTO figures (campaign, round_id, unit, version, line, column_key,
                                     kind, value, original, sheet, cell)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(key(version))
                .params(line, column, stored.kind())
                .param(stored.value())
                .params(entry.original(), entry.place().sheet())
                .param(entry.place().cell())
                .update();
    }

    private Map<Integer, Map<String, Entry>> entries(Version version) {
        Map<Integer, Map<String, Entry>> entries = new HashMap<>();
        jdbc.sql("SELECT * FROM figures WHERE " + KEY).params(key(version)).query(row -> {
            Entry entry = new StoredCell(row.getString("kind"), row.getString("value"))
                    .entry(row.getString("original"), Place.of(row.getString("sheet"), row.getString("cell")));
            entries.computeIfAbsent(row.getInt("line"), line -> new HashMap<>())
                    .put(row.getString("column_key"), entry);
        });
        return entries;
    }

    /** The unit's own figure under a column. */
    Optional<BigDecimal> figure(Version version, String column) {
        return jdbc.sql("SELECT value FROM figures WHERE " + KEY + " AND line = 0 AND column_key = ? AND kind = ?")
                .params(key(version))
                .params(column, StoredCell.FIGURE)
                .query((row, line) -> new BigDecimal(row.getString("value")))
                .optional();
    }

    /** The figures by column key of the newest valid version of each of these units that has one with figures. */
    Map<String, Map<String, BigDecimal>> ofUnits(String campaign, String round, List<String> units) {
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
        // oldest first: a newer version's figure takes the older one's place
        jdbc.sql("""
                SELECT f.unit, f.column_key, f.value FROM submissions s
                JOIN figures f ON f.campaign = s.campaign AND f.round_id = s.round_id
                              AND f.unit = s.unit AND f.version = s.version AND f.line = 0
                WHERE s.campaign = :campaign AND s.round_id = :round AND s.unit IN (:units)
                  AND s.verdict <> 'returned' AND f.kind = :figure
                ORDER BY s.received_at, s.version""")
                .param("campaign", campaign)
                .param("round", round)
                .param("units", units)
                .param("figure", StoredCell.FIGURE)
                .query(row -> {
                    figures.computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                            .put(row.getString("column_key"), new BigDecimal(row.getString("value")));
                });
        return figures;
    }

    private static List<Object> key(Version version) {
        return List.of(version.campaign(), version.round(), version.unit(), version.number());
    }
}
