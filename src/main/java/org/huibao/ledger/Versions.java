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

/** The table of submissions: every version of every unit. Of one that stands there only the verdict may change. */
final class Versions {
    static final String OF_BYTES = """
            SELECT * FROM submissions WHERE campaign = ? AND round_id = ? AND sha256 = ? AND withdrawn = 0""";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the version, and returns the number that the table gives it. */
    long add(Version version, String code, Instant now) {
        return jdbc.sql("""
                INSERT INTO submissions (campaign, round_id, unit, version, code, verdict, nil, late,
                                         received_at, recorded_at, arrival, document, sha256, source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
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
                        version.sha256(),
                        version.by().word())
                .query(Long.class)
                .single();
    }

    /** The number of the unit's next version of the round; that of one that was withdrawn is not given again. */
    int next(String campaign, String round, String unit) {
        return jdbc.sql("""
                SELECT COALESCE(MAX(version), 0) + 1 FROM submissions
                WHERE campaign = ? AND round_id = ? AND unit = ?""").params(campaign, round, unit).query(Integer.class).single();
    }

    /** The version is taken back, or stands again; what counts in its round must be looked up anew. */
    void withdraw(Version version, boolean withdrawn) {
        jdbc.sql("UPDATE submissions SET withdrawn = ? WHERE id = ?")
                .params(withdrawn ? 1 : 0, version.id())
                .update();
    }

    /** Those that were taken back. */
    List<Version> withdrawn(String campaign, String round, String unit) {
        return jdbc.sql("""
                SELECT * FROM submissions
                WHERE campaign = ? AND round_id = ? AND unit = ? AND withdrawn = 1 ORDER BY version""")
                .params(campaign, round, unit)
                .query(Versions::version)
                .list();
    }

    /** A unit's versions of a round that were not withdrawn, oldest number first. */
    List<Version> of(String campaign, String round, String unit) {
        return jdbc.sql(
                        "SELECT * FROM submissions WHERE campaign = ? AND round_id = ? AND unit = ? AND withdrawn = 0 ORDER BY version")
                .params(campaign, round, unit)
                .query(Versions::version)
                .list();
    }

    /** The ids of the campaign's rounds for which anything has come. */
    List<String> rounds(String campaign) {
        return jdbc.sql("SELECT DISTINCT round_id FROM submissions WHERE campaign = ?")
                .param(campaign)
                .query(String.class)
                .list();
    }

    List<Version> ofRound(String campaign, String round) {
        return jdbc.sql(
                        "SELECT * FROM submissions WHERE campaign = ? AND round_id = ? AND withdrawn = 0 ORDER BY unit, version")
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

    /** Those that came in the document and were not withdrawn. */
    List<Version> standingOf(long document) {
        return jdbc.sql(
                        "SELECT * FROM submissions WHERE document = ? AND withdrawn = 0 ORDER BY campaign, round_id, unit")
                .param(document)
                .query(Versions::version)
                .list();
    }

    Optional<Version> byId(long id) {
        return jdbc.sql("SELECT * FROM submissions WHERE id = ?")
                .param(id)
                .query(Versions::version)
                .optional();
    }

    /** The versions of the round that came in exactly these bytes. */
    List<Version> ofBytes(String campaign, String round, String sha256) {
        return jdbc.sql(OF_BYTES)
                .params(campaign, round, sha256)
                .query(Versions::version)
                .list();
    }

    /** The round's versions whose bytes are behind more than one unit. */
    List<Version> ofSharedBytes(String campaign, String round) {
        return jdbc.sql("""
                SELECT * FROM submissions WHERE campaign = :campaign AND round_id = :round AND sha256 IN (
                    SELECT sha256 FROM submissions WHERE campaign = :campaign AND round_id = :round AND withdrawn = 0
                    GROUP BY sha256 HAVING COUNT(DISTINCT unit) > 1)""")
                .param("campaign", campaign)
                .param("round", round)
                .query(Versions::version)
                .list();
    }

    /** What was judged stands; only the look at the whole round changes what counts between accepted and queried. */
    void judgedAnew(Version version, Verdict verdict) {
        jdbc.sql("UPDATE submissions SET verdict = ? WHERE id = ?")
                .params(verdict.word(), version.id())
                .update();
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
                        row.getString("sha256"),
                        Version.By.valueOf(row.getString("source").toUpperCase(Locale.ROOT))));
    }
}
