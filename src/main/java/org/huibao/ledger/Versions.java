package org.huibao.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.vocabulary.Moment;
import org.huibao.vocabulary.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of submissions: every version of every unit, never changed once it stands there. */
final class Versions {
    static final String UNITS_BEHIND = """
            SELECT DISTINCT unit FROM submissions
            WHERE campaign = ? AND round_id = ? AND sha256 = ? ORDER BY unit""";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the version, and returns the number that the table gives it. */
    long add(Version version, String code, Instant now) {
        return jdbc.sql("""
                INSERT INTO submissions (campaign, round_id, unit, version, code, verdict, nil, late,
                                         received_at, recorded_at, arrival, document, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        version.campaign(),
                        version.round(),
                        version.unit(),
                        version.number(),
                        code,
                        version.verdict().word(),
                        version.nil() ? 1 : 0,
                        version.late() ? 1 : 0,
                        Moment.text(version.receivedAt()),
                        Moment.text(now),
                        version.arrival(),
                        version.document(),
                        version.sha256())
                .query(Long.class)
                .single();
    }

    /** A unit's versions of a round, oldest number first. */
    List<Version> of(String campaign, String round, String unit) {
        return jdbc.sql("SELECT * FROM submissions WHERE campaign = ? AND round_id = ? AND unit = ? ORDER BY version")
                .params(campaign, round, unit)
                .query(Versions::version)
                .list();
    }

    /** A unit's versions over all rounds of a campaign. */
    List<Version> ofUnit(String campaign, String unit) {
        return jdbc.sql("SELECT * FROM submissions WHERE campaign = ? AND unit = ? ORDER BY received_at, version")
                .params(campaign, unit)
                .query(Versions::version)
                .list();
    }

    List<Version> ofRound(String campaign, String round) {
        return jdbc.sql("SELECT * FROM submissions WHERE campaign = ? AND round_id = ? ORDER BY unit, version")
                .params(campaign, round)
                .query(Versions::version)
                .list();
    }

    List<Version> ofDocument(long document) {
        return jdbc.sql("SELECT * FROM submissions WHERE document = ? ORDER BY campaign, round_id, unit")
                .param(document)
                .query(Versions::version)
                .list();
    }

    /** Whose figures of the round came in exactly these bytes. */
    List<String> unitsBehind(String campaign, String round, String sha256) {
        return jdbc.sql(UNITS_BEHIND)
                .params(campaign, round, sha256)
                .query(String.class)
                .list();
    }

    /** Whether anything at all was recorded, from which moment on a campaign's form is fixed. */
    boolean exist(String campaign) {
        return jdbc.sql("SELECT id FROM submissions WHERE campaign = ? LIMIT 1")
                .param(campaign)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The newest valid one by receipt. */
    static Optional<Version> current(List<Version> versions) {
        return versions.stream().filter(version -> version.verdict().isValid()).max(Version.BY_RECEIPT);
    }

    static Version version(ResultSet row, int line) throws SQLException {
        return new Version(
                row.getLong("id"),
                new Version.Key(
                        row.getString("campaign"),
                        row.getString("round_id"),
                        row.getString("unit"),
                        row.getInt("version")),
                Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getInt("nil") == 1,
                row.getInt("late") == 1,
                new Version.Source(
                        Moment.of(row.getString("received_at")),
                        row.getLong("arrival"),
                        row.getLong("document"),
                        row.getString("sha256")));
    }
}
