package org.huibao.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * How a round's report goes upward.
 *
 * @param approver the mailbox of the person who approves, or null
 */
public record Forwarding(
        Incomplete incomplete,
        Doubtful doubtful,
        Approval approval,
        @Nullable String approver,
        Silence silence,
        OnHoliday onHoliday,
        Rows rows) {
    public static final Forwarding USUAL = new Forwarding(
            Incomplete.SEND, Doubtful.SEND, Approval.NONE, null, Silence.HOLD, OnHoliday.AS_PLANNED, Rows.UNITS);

    /** What happens while units are still missing at {@code forward}. */
    public enum Incomplete {
        SEND,
        HOLD
    }

    /** What happens while figures that are a hundred times what others have, or a hundredth, are not explained. */
    public enum Doubtful {
        SEND,
        HOLD
    }

    /** Whether a person must say yes first. */
    public enum Approval {
        NONE,
        REQUIRED
    }

    /** What an approver's silence means. */
    public enum Silence {
        HOLD,
        SEND
    }

    /** When a report leaves whose {@code forward} is not a working day. */
    public enum OnHoliday {
        AS_PLANNED,
        BEFORE,
        AFTER
    }

    /** Which rows the consolidated table shows. */
    public enum Rows {
        UNITS,
        TOTAL,
        DETAILS
    }
}
