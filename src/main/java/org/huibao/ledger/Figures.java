package org.huibao.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Place;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the units' figures, each with the text and the cell that it was read from. */
final class Figures {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    Figures(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    void keep(long submission, Map<String, Entry> figures) {
        template.batchUpdate(
                """
                INSERT INTO unit_figures (submission, column_key, kind, value, original, sheet, cell)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                figures.entrySet(),
                Math.max(1, figures.size()),
                (row, figure) -> fill(row, submission, figure.getKey(), figure.getValue()));
    }

    private static void fill(PreparedStatement row, long submission, String column, Entry entry) throws SQLException {
        StoredCell stored = StoredCell.of(entry);
        row.setLong(1, submission);
        row.setString(2, column);
        row.setString(3, stored.kind());
        row.setString(4, stored.value());
        row.setString(5, stored.original());
        row.setString(6, entry.place().sheet());
        row.setString(7, entry.place().cell());
    }

    /** The unit's figures by column key. */
    Map<String, Entry> of(long submission) {
        Map<String, Entry> entries = new HashMap<>();
        jdbc.sql("SELECT column_key, kind, value, original, sheet, cell FROM unit_figures WHERE submission = ?")
                .param(submission)
                .query(row -> {
                    entries.put(row.getString(1), entry(row));
                });
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new StoredCell(row.getString(2), row.getString(3), row.getString(4))
                .entry(Place.of(row.getString(5), row.getString(6)));
    }

    /** The unit's own figure under a column. */
    Optional<BigDecimal> figure(long submission, String column) {
        return jdbc.sql("SELECT value FROM unit_figures WHERE submission = ? AND column_key = ? AND kind = ?")
                .params(submission, column, StoredCell.FIGURE)
                .query((row, line) -> new BigDecimal(row.getString(1)))
                .optional();
    }

    /** The figures by column key of the version that counts, of each of these units that has one with figures. */
    Map<String, Map<String, BigDecimal>> ofUnits(String campaign, String round, List<String> units) {
        Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
        jdbc.sql("""
                SELECT unit, column_key, value FROM current_figures
                WHERE campaign = :campaign AND round_id = :round AND unit IN (:units) AND kind = :figure""")
                .param("campaign", campaign)
                .param("round", round)
                .param("units", units)
                .param("figure", StoredCell.FIGURE)
                .query(row -> {
                    figures.computeIfAbsent(row.getString(1), unit -> new HashMap<>())
                            .put(row.getString(2), new BigDecimal(row.getString(3)));
                });
        return figures;
    }
}
