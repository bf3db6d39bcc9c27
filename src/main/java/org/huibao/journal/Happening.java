package org.huibao.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huibao.vocabulary.DocumentState;

/**
 * Every kind of thing that the journal tells of, with who is told of it and the names of its details. The word (lower
 * case, hyphens) is stable: stores and programs keep it. Each has a sentence in {@code journal_zh_CN.properties} and
 * {@code journal_en.properties}; {@code docs/journal.md} is made from them.
 */
public enum Happening {
    // what came
    ARRIVAL_TAKEN(Told.NOBODY, "channel", "path", "mark", "sha256"),
    ARRIVAL_ACCEPTED(Told.NOBODY, "reason"),
    ARRIVAL_QUERIED(Told.NOBODY, "reason"),
    ARRIVAL_RETURNED(Told.NOBODY, "reason"),
    ARRIVAL_UNCLAIMED(Told.NEED, "reason"),
    ARRIVAL_UNREADABLE(Told.NEED, "reason"),
    ARRIVAL_DUPLICATE(Told.NOBODY, "reason"),
    ARRIVAL_IGNORED(Told.NOBODY, "reason"),
    DOCUMENT_ACCEPTED(Told.NOBODY, "reason"),
    DOCUMENT_QUERIED(Told.NOBODY, "reason"),
    DOCUMENT_RETURNED(Told.NOBODY, "reason"),
    DOCUMENT_UNCLAIMED(Told.NOBODY, "reason"),
    DOCUMENT_UNREADABLE(Told.NOBODY, "reason"),
    DOCUMENT_DUPLICATE(Told.NOBODY, "reason"),
    DOCUMENT_IGNORED(Told.NOBODY, "reason"),
    FILE_MOVED(Told.NOBODY, "to"),
    FILE_GONE(Told.NOBODY),
    FILE_CHANGED(Told.NOBODY),
    ALERT_FILE_NOT_MOVED(Told.LETTER, "why"),
    ALERT_FILE_UNREAD(Told.LETTER, "file", "why"),
    ALERT_ANSWER_HELD_BACK(Told.LETTER, "unit", "state"),
    ALERT_UNFORESEEN(Told.LETTER, "what"),
    ALERT_PARKED(Told.NEED, "beginnings", "what"),
    ALERT_DOOR_CLOSED(Told.LETTER, "state", "since"),
    DOOR_OPEN_AGAIN(Told.NOBODY),
    ALERT_FOLDER(Told.LETTER, "state"),
    FOLDER_WELL_AGAIN(Told.NOBODY),
    // campaigns, their rounds and what is reported for them
    CAMPAIGN_FIRST_LOADED(Told.NOBODY),
    ALERT_CAMPAIGN_BROKEN(Told.LETTER, "file", "line", "code"),
    ALERT_ROUND_CLOSED(Told.LETTER, "title", "round"),
    SUBMISSION_ACCEPTED(Told.NOBODY, "version", "document"),
    SUBMISSION_QUERIED(Told.NOBODY, "version", "document"),
    SUBMISSION_RETURNED(Told.NOBODY, "version", "document"),
    SUBMISSION_DUPLICATE(Told.NOBODY, "version", "document"),
    ALERT_ASKED_AGAIN(Told.LETTER, "title", "round", "unit", "version", "count"),
    ALERT_ROUND_NOT_LOOKED_AT(Told.LETTER, "what"),
    ALERT_CANDIDATE(Told.LETTER, "title", "round", "unit", "version"),
    ALERT_UNIT_ANSWERED(Told.NEED, "unit", "title", "round", "text", "arrival"),
    REMINDER_DONE(Told.NOBODY, "stage", "outcome", "letters"),
    REMINDER_PASSED_OVER(Told.NOBODY, "stage", "outcome", "letters"),
    // what is due
    ALERT_DUE_ACT_FAILED(Told.NEED, "act", "why"),
    DUE_ACT_DONE(Told.NOBODY, "act"),
    // reports
    REPORT_APPROVED(Told.NOBODY, "who", "why"),
    REPORT_DISAPPROVED(Told.NOBODY, "who", "why"),
    REPORT_FROZEN(Told.NOBODY, "revision", "sha256", "file"),
    ALERT_REPORT_HELD(Told.NEED, "why"),
    ALERT_REPORT_AWAITING_APPROVAL(Told.NEED, "why"),
    ALERT_REPORT_LATE(Told.BELL),
    ALERT_REPORT_FAILED(Told.NEED, "why"),
    ALERT_REPORT_NOT_COPIED(Told.LETTER, "file", "why"),
    ALERT_REPORT_WITHOUT_LAST_LOOK(Told.BELL, "unseen", "unjudged", "coming"),
    // what we send
    LETTER_WAITING(Told.NOBODY, "kind", "about", "answer"),
    LETTER_SENT(Told.NOBODY, "kind", "about", "answer"),
    LETTER_UNSENT(Told.NOBODY, "kind", "about", "answer"),
    LETTER_UNCERTAIN(Told.NEED, "kind", "about", "answer"),
    LETTER_FAILED(Told.NEED, "kind", "about", "answer"),
    ALERT_LETTER_BOUNCED(Told.NEED, "kind", "about", "answer"),
    ALERT_SMTP(Told.LETTER, "state", "answer"),
    ALARM_TOLD(Told.NOBODY, "to", "needs"),
    // what people did
    ACT_CLAIM(Told.NOBODY, "act", "who", "why"),
    ACT_DISMISSAL(Told.NOBODY, "act", "who", "why"),
    ACT_REPROCESSING(Told.NOBODY, "act", "who", "why"),
    ACT_ACCEPTANCE(Told.NOBODY, "act", "who", "why"),
    ACT_EXPLANATION(Told.NOBODY, "act", "who", "why"),
    ACT_RETURN(Told.NOBODY, "act", "who", "why"),
    ACT_AMENDMENT(Told.NOBODY, "act", "who", "why", "confirmed"),
    ACT_PHONE_REPORT(Told.NOBODY, "act", "who", "why", "caller"),
    ACT_NIL(Told.NOBODY, "act", "who", "why"),
    ACT_WITHDRAWAL(Told.NOBODY, "act", "who", "why"),
    ACT_EXEMPTION(Told.NOBODY, "act", "who", "why"),
    ACT_PERMIT(Told.NOBODY, "act", "who", "why"),
    ACT_WAIVER(Told.NOBODY, "act", "who", "why", "rule"),
    ACT_MAILBOX(Told.NOBODY, "act", "who", "why", "mailbox"),
    ACT_MAILBOX_REMOVAL(Told.NOBODY, "act", "who", "why", "mailbox"),
    ACT_HOLD(Told.NOBODY, "act", "who", "why"),
    ACT_RELEASE(Told.NOBODY, "act", "who", "why"),
    ACT_REMINDERS(Told.NOBODY, "act", "who", "why"),
    ACT_REPORT(Told.NOBODY, "act", "who", "why"),
    ACT_APPROVAL(Told.NOBODY, "act", "who", "why"),
    ACT_POSTPONEMENT(Told.NOBODY, "act", "who", "why"),
    ACT_RETRY(Told.NOBODY, "act", "who", "why"),
    ACT_CANCELLATION(Told.NOBODY, "act", "who", "why"),
    ACT_SETTLEMENT(Told.NOBODY, "act", "who", "why"),
    ACT_UNDONE(Told.NOBODY, "act", "who", "why"),
    // who works at the desk
    OPERATOR_ADDED(Told.NOBODY, "who", "role"),
    OPERATOR_ROLE(Told.NOBODY, "who", "role"),
    OPERATOR_BLOCKED(Told.NOBODY, "who", "role"),
    OPERATOR_UNBLOCKED(Told.NOBODY, "who", "role"),
    OPERATOR_RESET(Told.NOBODY, "who", "role"),
    OPERATOR_PASSWORD(Told.NOBODY, "who"),
    /** A word of another version of the program; it is never written. */
    OTHER(Told.NOBODY);

    private final Told told;
    private final List<String> details;

    Happening(Told told, String... details) {
        this.told = told;
        this.details = List.of(details);
    }

    /** Who is told of a happening. */
    public enum Told {
        /** It stands in the journal. */
        NOBODY,
        /** The operator is told of what needs him since, as long as it does. */
        NEED,
        /** The operator's program is rung for it; the operator's letters know of it from where it is kept. */
        BELL,
        /** The operator's program is rung for it, and a letter to the operator tells of it. */
        LETTER
    }

    /** How an arrival ended. */
    public static Happening arrival(DocumentState end) {
        return switch (end) {
            case ACCEPTED -> ARRIVAL_ACCEPTED;
            case QUERIED -> ARRIVAL_QUERIED;
            case RETURNED -> ARRIVAL_RETURNED;
            case UNCLAIMED -> ARRIVAL_UNCLAIMED;
            case UNREADABLE -> ARRIVAL_UNREADABLE;
            case DUPLICATE -> ARRIVAL_DUPLICATE;
            case IGNORED -> ARRIVAL_IGNORED;
            case RECEIVED -> throw new IllegalArgumentException("received is no end");
        };
    }

    /** How a document ended. */
    public static Happening document(DocumentState end) {
        return switch (end) {
            case ACCEPTED -> DOCUMENT_ACCEPTED;
            case QUERIED -> DOCUMENT_QUERIED;
            case RETURNED -> DOCUMENT_RETURNED;
            case UNCLAIMED -> DOCUMENT_UNCLAIMED;
            case UNREADABLE -> DOCUMENT_UNREADABLE;
            case DUPLICATE -> DOCUMENT_DUPLICATE;
            case IGNORED -> DOCUMENT_IGNORED;
            case RECEIVED -> throw new IllegalArgumentException("received is no end");
        };
    }

    static Happening of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    public Told told() {
        return told;
    }

    /** The names of the details that a line of this kind may have. */
    public List<String> details() {
        return details;
    }

    /** The stable word, for instance {@code arrival-taken}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
