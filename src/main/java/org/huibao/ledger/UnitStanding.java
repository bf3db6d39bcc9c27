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
        return owes() ? Optional.empty() : Optional.ofNullable(version);
    }

    /** Whether the unit has no valid version. */
    public boolean owes() {
        return !standing.counts();
    }
}
