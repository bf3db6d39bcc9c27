package org.huibao.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what became of questions: how a unit explained one, and whether a person was content with it. */
@Component
public class Answers {
    private final JdbcClient jdbc;

    public Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of one question.
     *
     * @param explanation in the unit's words, or null
     * @param accepted whether it is settled
     */
    public record Answer(@Nullable String explanation, boolean accepted) {}

    /** By the finding's id. */
    public Map<String, Answer> of(Version version) {
        Map<String, Answer> answers = new HashMap<>();
        jdbc.sql("SELECT finding, explanation, accepted FROM finding_answers WHERE submission = ?")
                .param(version.id())
                .query(row -> {
                    answers.put(row.getString(1), new Answer(row.getString(2), row.getInt(3) == 1));
                });
        return answers;
    }

    /** Settles these questions, or opens them again, in the caller's transaction. */
    public void accept(Version version, Collection<String> findings, boolean accepted) {
        for (String finding : findings) {
            jdbc.sql("""
                    INSERT INTO finding_answers (submission, finding, accepted) VALUES (:version, :finding, :accepted)
                    ON CONFLICT (submission, finding) DO UPDATE SET accepted = excluded.accepted""")
                    .param("version", version.id())
                    .param("finding", finding)
                    .param("accepted", accepted ? 1 : 0)
                    .update();
        }
    }

    /** Enters what the unit said of these questions, in the caller's transaction. */
    public void explain(Version version, Collection<String> findings, String text) {
        for (String finding : findings) {
            jdbc.sql("""
                    INSERT INTO finding_answers (submission, finding, explanation) VALUES (:version, :finding, :text)
                    ON CONFLICT (submission, finding) DO UPDATE SET explanation = excluded.explanation""")
                    .param("version", version.id())
                    .param("finding", finding)
                    .param("text", text)
                    .update();
        }
    }

    /** The ids of the findings of a round that are settled, by the version's. */
    static Map<Long, Set<String>> accepted(JdbcClient jdbc, String campaign, String round) {
        Map<Long, Set<String>> accepted = new HashMap<>();
        jdbc.sql("""
                SELECT s.id, a.finding FROM submissions s JOIN finding_answers a ON a.submission = s.id
                WHERE s.campaign = ? AND s.round_id = ? AND a.accepted = 1""").params(campaign, round).query(row -> {
            accepted.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getString(2));
        });
        return accepted;
    }

    /** The ids of the version's findings that are settled. */
    static Set<String> accepted(JdbcClient jdbc, long version) {
        return new HashSet<>(jdbc.sql("SELECT finding FROM finding_answers WHERE submission = ? AND accepted = 1")
                .param(version)
                .query(String.class)
                .list());
    }
}
