package org.huibao.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.post.Letter;
import org.huibao.post.Post;
import org.huibao.vocabulary.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of reports, of what each holds, and of what was done at a round's forward. */
@Component
public class Reports {
    private final JdbcClient jdbc;
    private final Post post;

    Reports(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    /** The reports of a round, the newest revision last. */
    public List<Report> of(String campaign, String round) {
        return jdbc.sql("SELECT * FROM reports WHERE campaign = ? AND round_id = ? ORDER BY revision")
                .params(campaign, round)
                .query(this::report)
                .list();
    }

    private Report report(ResultSet row, int line) throws SQLException {
        return new Report(
                row.getString("campaign"),
                row.getString("round_id"),
                row.getInt("revision"),
                row.getString("file"),
                row.getString("sha256"),
                Moment.of(row.getString("frozen_at")),
                post.letter(row.getLong("letter")).orElse(null));
    }

    /** The reports whose copy the outbox lacks. */
    List<Report> uncopied() {
        return jdbc.sql("SELECT * FROM reports WHERE copied = 0 ORDER BY frozen_at")
                .query(this::report)
                .list();
    }

    /** Whether the report's copy in the outbox is still to be written. */
    public boolean isUncopied(Report report) {
        return uncopied().stream().anyMatch(one -> one.file().equals(report.file()));
    }

    void copied(Report report) {
        jdbc.sql("UPDATE reports SET copied = 1 WHERE campaign = ? AND round_id = ? AND revision = ?")
                .params(report.campaign(), report.round(), report.revision())
                .update();
    }

    /** The workbook as it was frozen, from its letter, whatever has become of the copy in the outbox. */
    public byte[] workbook(Report report) {
        Letter letter = Objects.requireNonNull(report.letter(), () -> report.file() + " has no letter");
        return post.attachment(letter);
    }

    /** The hash of what the report says, unless it was frozen before that was kept. */
    Optional<String> content(Report report) {
        return jdbc.sql("""
                SELECT content FROM reports
                WHERE campaign = ? AND round_id = ? AND revision = ? AND content IS NOT NULL""")
                .params(report.campaign(), report.round(), report.revision())
                .query(String.class)
                .optional();
    }

    /** Whether a report is known not to have come to anybody, and could now. */
    public boolean isLost(Report report) {
        Letter letter = report.letter();
        return letter != null
                && switch (letter.state()) {
                    case FAILED, BOUNCED -> true;
                    case UNSENT -> post.mayLeaveFor(letter.to());
                    case WAITING, SENT, UNCERTAIN -> false;
                };
    }

    /** Which version of each unit a report holds, by the unit's name. */
    public Map<String, Integer> versions(Report report) {
        return jdbc
                .sql("SELECT unit, version FROM report_units WHERE campaign = ? AND round_id = ? AND revision = ?")
                .params(report.campaign(), report.round(), report.revision())
                .query((row, line) -> Map.entry(row.getString("unit"), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a report of the round holds this version of the unit's. */
    boolean hold(String campaign, String round, String unit, int version) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM report_units WHERE campaign = ? AND round_id = ? AND unit = ? AND version = ?""")
                        .params(campaign, round, unit, version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(Report report, String content, Map<String, Integer> versions) {
        jdbc.sql("""
                INSERT INTO reports (campaign, round_id, revision, file, sha256, frozen_at, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(report.campaign(), report.round(), report.revision())
                .params(report.file(), report.sha256(), Moment.text(report.frozenAt()), content)
                .update();
        versions.forEach((unit, version) -> jdbc.sql("""
                INSERT INTO report_units (campaign, round_id, revision, unit, version) VALUES (?, ?, ?, ?, ?)""")
                .params(report.campaign(), report.round(), report.revision(), unit, version)
                .update());
    }

    void carriedBy(Report report, long letter) {
        jdbc.sql("UPDATE reports SET letter = ? WHERE campaign = ? AND round_id = ? AND revision = ?")
                .params(letter, report.campaign(), report.round(), report.revision())
                .update();
    }

    /** What was done at the round's forward, if that is over. */
    Optional<Done> done(String campaign, String round) {
        return jdbc.sql("SELECT outcome, why FROM forwardings WHERE campaign = ? AND round_id = ?")
                .params(campaign, round)
                .query((row, line) -> new Done(row.getString("outcome"), row.getString("why")))
                .optional();
    }

    /** Enters what was done; whether nothing, or another thing, had been done before. */
    boolean enter(String campaign, String round, Done done, Instant now) {
        return jdbc.sql("""
                INSERT INTO forwardings (campaign, round_id, outcome, why, at) VALUES (:campaign, :round, :done, :why, :at)
                ON CONFLICT (campaign, round_id) DO UPDATE SET outcome = :done, why = :why, at = :at
                  WHERE forwardings.outcome <> :done""")
                        .param("campaign", campaign)
                        .param("round", round)
                        .param("done", done.outcome())
                        .param("why", done.why())
                        .param("at", Moment.text(now))
                        .update()
                == 1;
    }

    /**
     * What was done at a forward.
     *
     * @param why a key of the letters' words, or null
     */
    record Done(String outcome, @Nullable String why) {
        static final Done SENT = new Done("sent", null);

        static Done held(String why) {
            return new Done("held", why);
        }

        static final Done AWAITING_APPROVAL = new Done("awaiting-approval", "approval");
        static final Done REFUSED = new Done(AWAITING_APPROVAL.outcome, "refused");

        /** Whether whoever approves has said no. */
        boolean isRefused() {
            return equals(REFUSED);
        }

        boolean awaitsApproval() {
            return outcome.equals(AWAITING_APPROVAL.outcome);
        }
    }
}
