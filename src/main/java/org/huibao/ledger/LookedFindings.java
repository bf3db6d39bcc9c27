package org.huibao.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibao.vocabulary.Finding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The findings that are asked of a version because of others: they come and go with what others report. */
final class LookedFindings {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    LookedFindings(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /**
     * One that was asked at some time.
     *
     * @param open whether it is asked now
     */
    record Looked(long document, int line, long version, boolean open, Finding finding) {
        /** Whether it is the same question, whatever it is measured by. */
        boolean isAbout(Finding other) {
            return finding.id().equals(other.id());
        }
    }

    /** All that were ever asked of these versions, by the version's id. */
    Map<Long, List<Looked>> of(Set<Long> versions) {
        Map<Long, List<Looked>> all = new HashMap<>();
        if (!versions.isEmpty()) {
            // few findings come from looks, and a round's versions stand close together
            jdbc
                    .sql("SELECT * FROM findings WHERE looked IS NOT NULL AND submission BETWEEN ? AND ?")
                    .params(Collections.min(versions), Collections.max(versions))
                    .query(LookedFindings::looked)
                    .list()
                    .stream()
                    .filter(one -> versions.contains(one.version()))
                    .forEach(one -> all.computeIfAbsent(one.version(), version -> new ArrayList<>())
                            .add(one));
        }
        return all;
    }

    private static Looked looked(ResultSet row, int line) throws SQLException {
        return new Looked(
                row.getLong("document"),
                row.getInt("line"),
                row.getLong("submission"),
                row.getString("looked").equals("open"),
                Findings.finding(row, line));
    }

    /** Enters it as asked of the version, behind everything else that was found in its document. */
    void add(Version version, Finding finding) {
        int line = jdbc.sql("SELECT COALESCE(MAX(line), -1) + 1 FROM findings WHERE document = ?")
                .param(version.document())
                .query(Integer.class)
                .single();
        template.update("""
                INSERT INTO findings (document, line, code, severity, sheet, cell, column_key, unit, original, taken,
                                      arguments, submission, looked)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')""", row -> Findings.fill(row, version.document(), line, finding, version));
    }

    /** They are asked, with what they are measured by today. */
    void renew(Map<Looked, Finding> now) {
        template.batchUpdate(
                "UPDATE findings SET looked = 'open', arguments = ?, severity = ? WHERE document = ? AND line = ?",
                now.entrySet(),
                Math.max(1, now.size()),
                (row, one) -> {
                    row.setString(1, Findings.arguments(one.getValue()));
                    row.setString(2, one.getValue().severity().word());
                    row.setLong(3, one.getKey().document());
                    row.setInt(4, one.getKey().line());
                });
    }

    /** It is not asked any more. */
    void withdraw(Looked looked) {
        jdbc.sql("UPDATE findings SET looked = 'gone' WHERE document = ? AND line = ?")
                .params(looked.document(), looked.line())
                .update();
    }

    /** The unit's versions of the round that have one that is asked now, by the version's id. */
    List<Long> asking(String campaign, String round, String code) {
        return jdbc.sql("""
                SELECT DISTINCT s.id FROM submissions s JOIN findings f ON f.submission = s.id
                WHERE s.campaign = ? AND s.round_id = ? AND f.code = ? AND f.looked = 'open'""").params(campaign, round, code).query(Long.class).list();
    }

    /** A letter tells the unit what is asked of the version now. */
    void told(long version) {
        jdbc.sql("UPDATE findings SET told = 1 WHERE submission = ? AND looked = 'open'")
                .param(version)
                .update();
    }

    /** What the unit was told to explain in the round, and need not explain any more. */
    List<Looked> withdrawn(String campaign, String round, String unit) {
        return jdbc.sql("""
                SELECT f.* FROM submissions s JOIN findings f ON f.submission = s.id
                WHERE s.campaign = ? AND s.round_id = ? AND s.unit = ? AND f.looked = 'gone' AND f.told = 1
                ORDER BY f.document, f.line""")
                .params(campaign, round, unit)
                .query(LookedFindings::looked)
                .list();
    }

    /** A letter tells the unit that it need not be explained. */
    void toldWithdrawn(Looked looked) {
        jdbc.sql("UPDATE findings SET told = 0 WHERE document = ? AND line = ?")
                .params(looked.document(), looked.line())
                .update();
    }
}
