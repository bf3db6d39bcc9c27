package org.huibao.intake.arrivals;

import java.util.List;
import java.util.Locale;
import org.huibao.vocabulary.ReportingUnit;

/**
 * Who sent an arrival, as far as its way in tells.
 *
 * @param units the units that have registered the mailbox, over all campaigns; empty for all but {@link Kind#UNIT}
 */
public record Sender(Kind kind, List<ReportingUnit> units) {
    public Sender {
        units = List.copyOf(units);
    }

    public static Sender of(Kind kind) {
        return new Sender(kind, List.of());
    }

    /** What a sender is to us. */
    public enum Kind {
        /** A mailbox that at least one unit has registered. */
        UNIT,
        /** County staff: the folder, the desk, the operator's mailbox. Content alone decides whose it is. */
        STAFF,
        /** A campaign's bureau; never answered, never a submission. */
        BUREAU,
        /** A mailbox that nobody registered. */
        STRANGER,
        /**
         * A mailbox that somebody else seems to write from: our mail server says so, or, for county staff's mailbox, whose
         * mail may file for everybody, it does not say the contrary.
         */
        FORGED,
        /** A program: an answer, a bounce, a list, or ourselves. */
        AUTOMATIC;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the arrival may be answered by mail, to the mailbox that sent it. */
    public boolean mayBeAnswered() {
        return kind == Kind.UNIT;
    }
}
