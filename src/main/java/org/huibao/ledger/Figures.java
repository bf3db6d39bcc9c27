package org.huibao.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the units' figures, each with the text and the cell that it was read from. */
final class Figures {
    /** How many submissions are read in one statement. */
    static final int TOGETHER = 200;

    private static final Place NOWHERE = Place.wholeSheet("");
    /** Signs that no printed table holds: XML knows them not. */
    private static final String BETWEEN = "\u001e";

    private static final String WITHIN = "\u001f";
    private static final String PLAIN = """
            SELECT submission, string_agg(column_key || '~' || kind || '~' || COALESCE(value,
                     REPLACE(REPLACE(original, '~', ' '), '^', ' ')), '^')
            FROM unit_figures WHERE submission IN (%s) GROUP BY submission""".replace("~", WITHIN)
            .replace("^", BETWEEN)
            .formatted(String.join(", ", Collections.nCopies(TOGETHER, "?")));

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

    /** The unit's figures alone by column key, as plain decimals. */
    Map<String, BigDecimal> numbers(long submission) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        jdbc.sql("SELECT column_key, value FROM unit_figures WHERE submission = ? AND kind = 'figure'")
                .param(submission)
                .query(row -> {
                    numbers.put(row.getString(1), new BigDecimal(row.getString(2)));
                });
        return numbers;
    }

    /** Tells the reader the figures, as plain decimals, of each unit's version that counts; one may have none. */
    void current(String campaign, String round, RoundAtHand.Reader reader) {
        jdbc.sql("""
                SELECT s.id, s.unit, s.received_at, s.arrival, s.version, string_agg(f.column_key || '=' || f.value, ' ')
                FROM current_submissions s LEFT JOIN unit_figures f ON f.submission = s.id AND f.kind = 'figure'
                WHERE s.campaign = ? AND s.round_id = ?
                GROUP BY s.id, s.unit, s.received_at, s.arrival, s.version""").params(campaign, round).query(row -> {
            RoundAtHand.Receipt receipt =
                    new RoundAtHand.Receipt(Moment.of(row.getString(3)), row.getLong(4), row.getInt(5));
            reader.take(row.getLong(1), row.getString(2), receipt, numbers(row.getString(6)));
        });
    }

    private static Map<String, BigDecimal> numbers(@Nullable String joined) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (String one : joined == null ? new String[0] : joined.split(" ")) {
            int sign = one.indexOf('=');
            numbers.put(one.substring(0, sign), new BigDecimal(one.substring(sign + 1)));
        }
        return numbers;
    }

    /**
     * The figures and words by column key of each of these submissions, at most {@link #TOGETHER}, without the places where
     * they stand and the texts that were read as figures.
     */
    Map<Long, Map<String, Entry>> plain(List<Long> submissions) {
        Map<Long, Map<String, Entry>> plain = new HashMap<>();
        jdbc.sql(PLAIN).params(padded(submissions)).query(row -> {
            plain.put(row.getLong(1), entries(row.getString(2)));
        });
        return plain;
    }

    /** Always the same number of parameters, so that there is one statement. */
    private static List<Long> padded(List<Long> submissions) {
        List<Long> padded = new ArrayList<>(submissions);
        while (padded.size() < TOGETHER) {
            padded.add(0L);
        }
        return padded;
    }

    private static Map<String, Entry> entries(String joined) {
        Map<String, Entry> entries = new HashMap<>();
        for (String one : joined.split(BETWEEN, -1)) {
            String[] parts = one.split(WITHIN, -1);
            boolean number = parts[1].equals(StoredCell.FIGURE);
            entries.put(
                    parts[0],
                    new StoredCell(parts[1], number ? parts[2] : null, number ? null : parts[2]).entry(NOWHERE));
        }
        return entries;
    }
}
