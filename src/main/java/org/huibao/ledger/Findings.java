package org.huibao.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCase;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of findings: what was found in each document, in the order of its places. */
final class Findings {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    /** What names no unit belongs to each submission of its document, or of its sheet where it stands in one. */
    private static final String OF_SUBMISSION = """
            f.document = s.document AND COALESCE(f.looked, '') <> 'gone' AND (f.submission = s.id
              OR f.submission IS NULL AND f.unit IS NULL AND (COALESCE(f.sheet, '') = ''
                OR EXISTS (SELECT 1 FROM unit_figures u WHERE u.submission = s.id AND u.sheet = f.sheet)
                OR NOT EXISTS (SELECT 1 FROM unit_figures u WHERE u.submission = s.id)))""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    Findings(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** @param version whose submission a finding belongs to, or null where it is about the whole document */
    void keep(long document, List<Finding> findings, Function<Finding, @Nullable Version> version) {
        keep(document, 0, findings, version);
    }

    private void keep(long document, int from, List<Finding> findings, Function<Finding, @Nullable Version> version) {
        if (findings.isEmpty()) {
            return;
        }
        template.batchUpdate("""
                INSERT INTO findings (document, line, code, severity, sheet, cell, column_key, unit, original, taken,
                                      arguments, submission)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int line) throws SQLException {
                fill(row, document, from + line, findings.get(line), version.apply(findings.get(line)));
            }

            @Override
            public int getBatchSize() {
                return findings.size();
            }
        });
    }

    /** The document is judged once more. */
    void forget(long document) {
        jdbc.sql("DELETE FROM findings WHERE document = ?").param(document).update();
    }

    /** Other findings stand in place of some that were the version's own. */
    void replace(Version version, List<Finding> old, List<Finding> now) {
        int next = jdbc.sql("SELECT COALESCE(MAX(line), -1) + 1 FROM findings WHERE document = ?")
                .param(version.document())
                .query(Integer.class)
                .single();
        Set<String> gone = old.stream().map(Finding::id).collect(Collectors.toSet());
        jdbc.sql("SELECT * FROM findings WHERE submission = ? AND looked IS NULL")
                .param(version.id())
                .query((row, line) -> gone.contains(finding(row, line).id()) ? row.getInt("line") : -1)
                .list()
                .forEach(line -> jdbc.sql("DELETE FROM findings WHERE document = ? AND line = ?")
                        .params(version.document(), line)
                        .update());
        keep(version.document(), next, now, finding -> version);
    }

    /** What was found in the version's document about its unit is the version's now. */
    void belongTo(Version version) {
        jdbc.sql("UPDATE findings SET submission = ? WHERE document = ? AND unit = ? AND submission IS NULL")
                .params(version.id(), version.document(), version.unit())
                .update();
    }

    static void fill(PreparedStatement row, long document, int line, Finding finding, @Nullable Version version)
            throws SQLException {
        Place place = finding.place();
        row.setLong(1, document);
        row.setInt(2, line);
        row.setString(3, finding.code().id());
        row.setString(4, finding.severity().word());
        row.setString(5, place == null ? null : place.sheet());
        row.setString(6, place == null ? null : place.cell());
        row.setString(7, finding.column());
        row.setString(8, version == null ? finding.unit() : version.unit());
        row.setString(9, finding.original());
        row.setString(10, finding.taken());
        row.setString(11, arguments(finding));
        if (version == null) {
            row.setNull(12, Types.BIGINT);
        } else {
            row.setLong(12, version.id());
        }
    }

    List<Finding> of(long document) {
        return jdbc.sql("SELECT * FROM findings WHERE document = ? AND COALESCE(looked, '') <> 'gone' ORDER BY line")
                .param(document)
                .query(Findings::finding)
                .list();
    }

    /** What was found of the version, and of its document as a whole where that may touch it. */
    List<Finding> of(Version version) {
        return jdbc.sql("SELECT f.* FROM submissions s JOIN findings f ON " + OF_SUBMISSION
                        + " WHERE s.id = ? ORDER BY f.line")
                .param(version.id())
                .query(Findings::finding)
                .list();
    }

    /** The queries of all submissions of a round that nobody has settled, by the submission's number. */
    Map<Long, List<Finding>> queries(String campaign, String round) {
        Map<Long, List<Finding>> queries = new HashMap<>();
        Map<Long, Set<String>> settled = Answers.accepted(jdbc, campaign, round);
        jdbc.sql("SELECT s.id AS asked, f.* FROM submissions s JOIN findings f ON " + OF_SUBMISSION
                        + " WHERE s.campaign = ? AND s.round_id = ? AND f.severity = ? ORDER BY f.document, f.line")
                .params(campaign, round, Severity.QUERY.word())
                .query(row -> {
                    Finding finding = finding(row, 0);
                    long asked = row.getLong("asked");
                    if (!settled.getOrDefault(asked, Set.of()).contains(finding.id())) {
                        queries.computeIfAbsent(asked, id -> new ArrayList<>()).add(finding);
                    }
                });
        return queries;
    }

    /** Whether anything is to be explained in the version as it stands that nobody has settled. */
    boolean isAsked(Version version) {
        Set<String> settled = Answers.accepted(jdbc, version.id());
        return of(version).stream()
                .anyMatch(finding -> finding.severity() == Severity.QUERY && !settled.contains(finding.id()));
    }

    static String arguments(Finding finding) {
        return JSON.writeValueAsString(kept(finding));
    }

    /** Its case is kept among its arguments, under a name of its own. */
    private static Map<String, String> kept(Finding finding) {
        FindingCase which = finding.which();
        Map<String, String> kept = new TreeMap<>(finding.arguments());
        if (which != null) {
            kept.put(which.argument(), which.word());
        }
        return kept;
    }

    static Finding finding(ResultSet row, int line) throws SQLException {
        String sheet = row.getString("sheet");
        FindingCode code = code(row.getString("code"));
        Map<String, String> arguments = JSON.readValue(row.getString("arguments"), ARGUMENTS);
        FindingCase which = code.caseIn(arguments).orElse(null);
        if (which != null) {
            arguments.remove(which.argument());
        }
        return new Finding(
                code,
                which,
                severity(row.getString("severity")),
                sheet == null ? null : Place.of(sheet, row.getString("cell")),
                row.getString("column_key"),
                row.getString("unit"),
                arguments,
                row.getString("original"),
                row.getString("taken"));
    }

    private static FindingCode code(String id) {
        return FindingCode.byId(id)
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown finding: " + id));
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown severity: " + word));
    }
}
