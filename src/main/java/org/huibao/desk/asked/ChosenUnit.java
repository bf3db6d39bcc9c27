package org.huibao.desk.asked;

import java.util.List;
import java.util.Optional;
import org.huibao.acts.UnitInRound;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Roster;

/** The unit that a path names. */
public final class ChosenUnit {
    private ChosenUnit() {}

    /**
     * By its official name or its code.
     *
     * @throws RequestRefused where there is none, or where two share the code
     */
    public static UnitInRound of(ChosenRound round, String given) {
        return new UnitInRound(
                round.campaign(), round.round(), unit(round.campaign().roster(), given));
    }

    private static ReportingUnit unit(Roster roster, String given) {
        Optional<ReportingUnit> named = roster.named(given);
        List<ReportingUnit> coded = roster.units().stream()
                .filter(unit -> !given.isBlank() && unit.code().equals(given))
                .toList();
        if (named.isEmpty() && coded.size() > 1) {
            throw RequestRefused.conflict("code-shared", "several units have the code " + given + "; give a name");
        }
        return named.or(() -> coded.stream().findFirst())
                .orElseThrow(() -> RequestRefused.notFound("no-unit", "the campaign has no unit " + given));
    }
}
