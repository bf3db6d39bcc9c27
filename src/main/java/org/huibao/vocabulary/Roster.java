package org.huibao.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units of a campaign, in the order of {@code units.csv}, which is the order of the consolidated table.
 */
public record Roster(List<ReportingUnit> units) {
    public Roster {
        units = List.copyOf(units);
    }

    /** The unit of exactly this official name. */
    public Optional<ReportingUnit> named(String name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** The units that have registered this mailbox; upper and lower case do not matter. */
    public List<ReportingUnit> registeredTo(String mailbox) {
        String address = mailbox.toLowerCase(Locale.ROOT);
        return units.stream().filter(unit -> unit.emails().contains(address)).toList();
    }
}
