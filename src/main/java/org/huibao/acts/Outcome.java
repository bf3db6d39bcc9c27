package org.huibao.acts;

/** What came of the wish to act. */
public sealed interface Outcome {

    /** It was done, with its entry in the journal. */
    record Done(Act act) implements Outcome {}

    /**
     * It makes no sense as things stand; nothing was changed.
     *
     * @param code stable, for programs
     * @param message why, for people
     */
    record Refused(Reason reason, String code, String message) implements Outcome {}

    /** Why something is refused. */
    enum Reason {
        /** There is nothing of that name. */
        UNKNOWN,
        /** The state of things does not allow it, or somebody was quicker. */
        CONFLICT,
        /** Something that the act needs was not given. */
        INCOMPLETE
    }

    /** Nobody said why. */
    static Outcome noReason() {
        return incomplete("no-reason", "the reason is missing");
    }

    static Outcome unknown(String code, String message) {
        return new Refused(Reason.UNKNOWN, code, message);
    }

    static Outcome conflict(String code, String message) {
        return new Refused(Reason.CONFLICT, code, message);
    }

    static Outcome incomplete(String code, String message) {
        return new Refused(Reason.INCOMPLETE, code, message);
    }
}
