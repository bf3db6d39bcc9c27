package org.huibao.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One 轮次 of a campaign. All three instants are null in a draft, whose round has no dates yet.
 *
 * @param title as printed, for instance 第一次
 * @param period the period that a table of this round names in its title, for instance 2024年10月, or null where a
 *     month in a title says nothing about the round
 * @param opens when tables may first come in
 * @param due the last instant at which a table is on time
 * @param forward when the consolidated table goes to the bureau
 */
public record Round(
        String id,
        String title,
        @Nullable String period,
        @Nullable Instant opens,
        @Nullable Instant due,
        @Nullable Instant forward) {

    /** A round without dates loads and can be checked against, but nothing is scheduled for it. */
    public boolean isDraft() {
        return opens == null || due == null || forward == null;
    }

    /** Whether what was received then is late. */
    public boolean isLate(Instant received) {
        return due != null && received.isAfter(due);
    }
}
