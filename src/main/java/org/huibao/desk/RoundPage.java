package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huibao.desk.asked.Zones;
import org.huibao.forwarding.Approvals;
import org.huibao.forwarding.Candidates;
import org.huibao.forwarding.Report;
import org.huibao.post.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is shown: every unit of the roster in its order, and the reports that were made.
 *
 * @param expected how many units the roster has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundPage(
        String campaign,
        String round,
        @Nullable String due,
        @Nullable String forward,
        String state,
        int expected,
        List<UnitEntry> units,
        List<ReportEntry> reports,
        List<CandidateEntry> candidates,
        @Nullable ApprovalEntry approval) {

    /** A unit's figures that came after the newest report, which holds another version of the unit's, or none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CandidateEntry(
            String unit, int version, @Nullable Integer reported, String receivedAt) {

        static CandidateEntry of(Candidates.Candidate candidate, ZoneId zone) {
            return new CandidateEntry(
                    candidate.unit(),
                    candidate.version(),
                    candidate.reported(),
                    Zones.text(candidate.receivedAt(), zone));
        }
    }

    /** What the approver says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApprovalEntry(
            boolean granted, String who, @Nullable String why, String at) {

        static ApprovalEntry of(Approvals.Word word, ZoneId zone) {
            return new ApprovalEntry(word.granted(), word.who(), word.why(), Zones.text(word.at(), zone));
        }
    }

    /** A unit; one from which nothing came has no version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitEntry(
            String code,
            String name,
            String status,
            @Nullable String newer,
            boolean nil,
            @Nullable Integer version,
            @Nullable Boolean late,
            @Nullable String receivedAt,
            @Nullable Map<String, String> figures) {}

    /** A revision of the consolidated table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportEntry(
            int revision,
            String state,
            @Nullable Long letterId,
            @Nullable String messageId,
            String sha256,
            String at,
            @Nullable Long act) {

        /** With the act that made it. */
        ReportEntry by(long act) {
            return new ReportEntry(revision, state, letterId, messageId, sha256, at, act);
        }

        static ReportEntry of(Report report, ZoneId zone) {
            Letter letter = report.letter();
            return new ReportEntry(
                    report.revision(),
                    report.state().word(),
                    letter == null ? null : letter.id(),
                    letter == null ? null : letter.messageId(),
                    report.sha256(),
                    Zones.text(letter == null ? report.frozenAt() : letter.at(), zone),
                    null);
        }
    }
}
