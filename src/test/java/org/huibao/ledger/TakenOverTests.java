package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.RealTime;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that an earlier program filled, with a row for each cell, opened by this one. */
class TakenOverTests {
    private static final Campaign SPRING = County.campaign();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keeps_versions_figures_rows_findings_and_duplicates(TestStore.Make make) {
        try (TestStore store = make.openAsOf("7", folder)) {
            version(store, 1, "queried", 11);
            figure(store, 1, 0, "households", "figure", "90", "９０", "B7");
            figure(store, 1, 0, "paid", "not-applicable", null, "/", "C7");
            row(store, 1, 1, "DETAIL", "黄水社区", "A8");
            figure(store, 1, 1, "households", "figure", "12.50", "12.50", "B8");
            figure(store, 1, 1, "paid", "blank", null, "", "C8");
            row(store, 1, 2, "TOTAL", "合计", "A9");
            version(store, 2, "returned", 12);
            finding(store, 11, 0, "黄水镇", "1");
            finding(store, 11, 1, null, null);
            store.jdbc()
                    .sql("INSERT INTO duplicates (document, campaign, round_id, unit, version)"
                            + " VALUES (13, 'spring', '1', '黄水镇', 1)")
                    .update();

            store.store().migrated();

            Books books = new Books(store.template(), new RealTime(Clock.systemUTC()), Clock.systemUTC());
            Standings standings = new Standings(books);
            List<Version> versions = standings.versions(SPRING, FIRST, HUANGSHUI);
            assertThat(versions)
                    .extracting(Version::number, Version::verdict, Version::document, Version::sha256)
                    .containsExactly(tuple(1, Verdict.QUERIED, 11L, "sha-1"), tuple(2, Verdict.RETURNED, 12L, "sha-2"));
            Submission kept = standings.submission(SPRING, versions.get(0));
            assertThat(kept.figures())
                    .isEqualTo(Map.of(
                            "households", new Entry.Figure(new BigDecimal("90"), "９０", at("B7")),
                            "paid", new Entry.Gap(Entry.Why.NOT_APPLICABLE, "/", at("C7"))));
            assertThat(kept.rows())
                    .containsExactly(
                            new Row(
                                    Row.Role.DETAIL,
                                    "黄水社区",
                                    at("A8"),
                                    Map.of(
                                            "households", new Entry.Figure(new BigDecimal("12.50"), null, at("B8")),
                                            "paid", new Entry.Gap(Entry.Why.BLANK, "", at("C8")))),
                            new Row(Row.Role.TOTAL, "合计", at("A9"), Map.of()));
            assertThat(kept.findings())
                    .containsExactly(Finding.of(FindingCode.BLANK).ofUnit("黄水镇"), Finding.of(FindingCode.BLANK));
            assertThat(books.findings.of(11)).hasSize(2);
            assertThat(books.duplicates.of(13)).containsExactly(versions.get(0));
            assertThat(store.jdbc()
                            .sql("SELECT unit || ' ' || value || ' ' || original FROM current_figures"
                                    + " WHERE kind = 'figure'")
                            .query(String.class)
                            .list())
                    .containsExactly("黄水镇 90 ９０");
        }
    }

    private static Place at(String cell) {
        return Place.of("Sheet1", cell);
    }

    private static void version(TestStore store, int number, String verdict, long document) {
        store.jdbc().sql("""
                        INSERT INTO submissions (campaign, round_id, unit, version, code, verdict, nil, late, received_at,
                                                 recorded_at, arrival, document, sha256)
                        VALUES ('spring', '1', '黄水镇', ?, '01', ?, 0, 0, '2023-01-12T04:00:00.000Z',
                                '2023-01-12T04:00:01.000Z', 5, ?, ?)""").params(number, verdict, document, "sha-" + number).update();
    }

    private static void row(TestStore store, int version, int line, String role, String label, String cell) {
        store.jdbc().sql("""
                        INSERT INTO submission_rows (campaign, round_id, unit, version, line, role, label, sheet, cell)
                        VALUES ('spring', '1', '黄水镇', ?, ?, ?, ?, 'Sheet1', ?)""").params(version, line, role, label, cell).update();
    }

    private static void figure(TestStore store, @Nullable Object... values) {
        store.jdbc().sql("""
                        INSERT INTO figures (campaign, round_id, unit, version, line, column_key, kind, value, original,
                                             sheet, cell)
                        VALUES ('spring', '1', '黄水镇', ?, ?, ?, ?, ?, ?, 'Sheet1', ?)""").params(Arrays.asList(values)).update();
    }

    private static void finding(TestStore store, @Nullable Object... values) {
        store.jdbc().sql("""
                        INSERT INTO findings (document, line, code, severity, arguments, unit, round_id, campaign, version)
                        SELECT d, l, 'blank', 'error', '{}', u, r, CASE WHEN r IS NULL THEN NULL ELSE 'spring' END,
                               CASE WHEN r IS NULL THEN NULL ELSE 1 END
                        FROM (SELECT CAST(? AS BIGINT) AS d, CAST(? AS INTEGER) AS l, CAST(? AS TEXT) AS u,
                                     CAST(? AS TEXT) AS r) f""").params(Arrays.asList(values)).update();
    }
}
