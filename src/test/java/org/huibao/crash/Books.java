package org.huibao.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service's tables and folders, read from outside with queries of their own. */
final class Books {
    private final JdbcClient jdbc;
    private final Path home;

    Books(String url, Path home) {
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
        this.home = home;
    }

    /** What is still being worked on, in words; nothing when all has come to rest. */
    List<String> unrest(int mails, int files) {
        return jdbc.sql("""
                SELECT 'arrival ' || name FROM arrivals WHERE state = 'received'
                UNION ALL SELECT 'file ' || name FROM arrivals WHERE channel = 'folder' AND present = 1
                UNION ALL SELECT 'letter ' || id || ' ' || state FROM letters
                  WHERE state = 'waiting' OR copied = 0 OR state = 'uncertain' AND next_at IS NOT NULL AND wired < 2
                UNION ALL SELECT 'mails to come' FROM (SELECT COUNT(*) AS n FROM arrivals WHERE channel = 'mailbox') m
                  WHERE n < ?
                UNION ALL SELECT 'files to come' FROM (SELECT COUNT(*) AS n FROM arrivals WHERE channel = 'folder') f
                  WHERE n < ?
                """).params(mails, files).query(String.class).list();
    }

    /** How far everything has come: the same again and again when nothing moves. */
    List<String> progress() {
        return jdbc.sql("""
                SELECT state || COUNT(*) FROM arrivals GROUP BY state
                UNION ALL SELECT state || COUNT(*) FROM letters GROUP BY state
                UNION ALL SELECT 'present' || COUNT(*) FROM arrivals WHERE present = 1
                UNION ALL SELECT 'reports' || COUNT(*) FROM reports""").query(String.class).list();
    }

    boolean isAtWork() {
        return jdbc.sql("SELECT COUNT(*) FROM arrivals WHERE state = 'received'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasTaken() {
        return jdbc.sql("SELECT COUNT(*) FROM submissions").query(Integer.class).single() > 0;
    }

    /** Whether a letter waits for a later hour of our clock. */
    boolean waitsForLater() {
        return jdbc.sql("SELECT COUNT(*) FROM letters WHERE state IN ('waiting', 'uncertain') AND next_at IS NOT NULL")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void into(Found found) throws IOException {
        jdbc.sql("SELECT id, channel, name, sha256, message_id, state FROM arrivals")
                .query((row, n) -> found.arrivals.add(new Found.Arrival(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6))))
                .list();
        jdbc.sql("SELECT id, arrival, name, sha256, state FROM documents")
                .query((row, n) -> found.documents.add(new Found.Document(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5))))
                .list();
        jdbc.sql("SELECT what || ' ' || about FROM journal")
                .query((row, n) -> found.journal.add(row.getString(1)))
                .list();
        figures(found);
        letters(found);
        hashes(home.resolve("data/archive"), file -> String.valueOf(file.getFileName()), found.archive);
        below(home.resolve("outbox"), found.outbox);
        below(home.resolve("inbox"), found.inbox);
    }

    private void figures(Found found) {
        Map<String, String> lines = new TreeMap<>();
        jdbc.sql("""
                SELECT round_id || '/' || unit || '/' || version, column_key || '=' || value FROM figures
                ORDER BY 1, 2""")
                .query((row, n) -> lines.merge(row.getString(1), row.getString(2), (one, other) -> one + " " + other))
                .list();
        jdbc.sql("SELECT round_id, unit, version, verdict, document, sha256, received_at, arrival FROM submissions")
                .query((row, n) -> found.versions.add(new Found.Version(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        lines.getOrDefault(
                                row.getString(1) + "/" + row.getString(2) + "/" + row.getInt(3), "no figures"),
                        "%s %09d".formatted(row.getString(7), row.getLong(8)))))
                .list();
        jdbc.sql("SELECT d.document, s.round_id, s.unit FROM duplicates d JOIN submissions s ON s.id = d.submission")
                .query((row, n) ->
                        found.duplicates.add(new Found.Duplicate(row.getLong(1), row.getString(2), row.getString(3))))
                .list();
    }

    private void letters(Found found) {
        jdbc.sql("SELECT id, kind, round_id, recipients, message_id, mail, state FROM letters")
                .query((row, n) -> found.letters.add(new Found.Letter(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Arrays.asList(row.getString(4).split(" ")),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7))))
                .list();
        jdbc.sql("SELECT round_id, revision, file, sha256, letter FROM reports")
                .query((row, n) -> found.reports.add(new Found.Report(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getLong(5))))
                .list();
    }

    private static void below(Path folder, Map<String, String> hashes) throws IOException {
        hashes(folder, file -> folder.relativize(file).toString().replace('\\', '/'), hashes);
    }

    private interface Naming {
        String name(Path file);
    }

    private static void hashes(Path folder, Naming naming, Map<String, String> hashes) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(naming.name(file), Fed.sha256(Files.readAllBytes(file)));
            }
        }
    }
}
