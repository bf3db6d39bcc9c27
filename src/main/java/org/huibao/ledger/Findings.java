package org.huibao.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of findings: what was found in each document, in the order of its places. */
final class Findings {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version whose submission it belongs to, or null where it is about the whole document */
    void keep(long document, int line, Finding finding, @Nullable Version version) {
        Place place = finding.place();
        jdbc.sql("""
                INSERT INTO findings (document, line, code, severity, sheet, cell, column_key, unit, original, taken,
                                      arguments, campaign, round_id, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(document, line)
                .params(finding.code().id(), finding.severity().word())
                .params(Arrays.asList(
                        place == null ? null : place.sheet(),
                        place == null ? null : place.cell(),
                        finding.column(),
                        version == null ? finding.unit() : version.unit(),
                        finding.original(),
                        finding.taken(),
                        JSON.writeValueAsString(finding.arguments()),
                        version == null ? null : version.campaign(),
                        version == null ? null : version.round(),
                        version == null ? null : version.number()))
                .update();
    }

    List<Finding> of(long document) {
        return jdbc.sql("SELECT * FROM findings WHERE document = ? ORDER BY line")
                .param(document)
                .query(Findings::finding)
                .list();
    }

    List<Finding> of(Version version) {
        return jdbc.sql("""
                SELECT * FROM findings
                WHERE document = ? AND campaign = ? AND round_id = ? AND unit = ? AND version = ? ORDER BY line""")
                .params(version.document(), version.campaign(), version.round(), version.unit(), version.number())
                .query(Findings::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int line) throws SQLException {
        String sheet = row.getString("sheet");
        String code = row.getString("code");
        return new Finding(
                FindingCode.byId(code)
                        .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown finding: " + code)),
                severity(row.getString("severity")),
                sheet == null ? null : Place.of(sheet, row.getString("cell")),
                row.getString("column_key"),
                row.getString("unit"),
                JSON.readValue(row.getString("arguments"), new TypeReference<Map<String, String>>() {}),
                row.getString("original"),
                row.getString("taken"));
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The ledger holds an unknown severity: " + word));
    }
}
