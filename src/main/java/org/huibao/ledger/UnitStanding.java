package org.huibao.ledger;

import java.util.Optional;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where one unit stands in a round.
 *
 * @param version the version that counts, or while none is valid the last one that was returned; null where nothing came
 * @param newerReturned whether a newer version was returned over the valid one
 * @param late whether the first valid version came after {@code due}
 */
public record UnitStanding(
        ReportingUnit unit, Standing standing, @Nullable Version version, boolean newerReturned, boolean late) {

    static UnitStanding missing(ReportingUnit unit) {
        return new UnitStanding(unit, Standing.MISSING, null, false, false);
    }

    /** The version whose figures count, if there is one. */
    public Optional<Version> counting() {
        return counts() ? Optional.ofNullable(version) : Optional.empty();
    }

    /** The same of a unit that need not report; what it has reported all the same counts. */
    UnitStanding exempt() {
        return counts() ? this : new UnitStanding(unit, Standing.EXEMPT, version, false, false);
    }

    /** Whether the unit's figures count. */
    public boolean counts() {
        return standing.counts();
    }

    /** Whether the unit has to report and has no valid version. */
    public boolean owes() {
        return !counts() && isExpected();
    }

    /** Whether the unit is one of those that report in the round. */
    public boolean isExpected() {
        return standing != Standing.EXEMPT;
    }
}
