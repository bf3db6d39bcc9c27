package org.huibao.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of a campaign, in the order of {@code units.csv}, which is the order of the consolidated table. There may be as
 * many as a country has: who looks for one does not pass the others.
 */
public final class Roster {
    private final List<ReportingUnit> units;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<ReportingUnit>> mailboxes = new HashMap<>();

    public Roster(List<ReportingUnit> units) {
        this.units = List.copyOf(units);
        for (int place = 0; place < units.size(); place++) {
            ReportingUnit unit = units.get(place);
            places.putIfAbsent(unit.name(), place);
            unit.emails()
                    .forEach(mailbox -> mailboxes
                            .computeIfAbsent(mailbox, first -> new LinkedHashSet<>())
                            .add(unit));
        }
    }

    public List<ReportingUnit> units() {
        return units;
    }

    /** The unit of exactly this official name. */
    public Optional<ReportingUnit> named(String name) {
        return Optional.ofNullable(places.get(name)).map(units::get);
    }

    /** The units that have registered this mailbox; upper and lower case do not matter. */
    public List<ReportingUnit> registeredTo(String mailbox) {
        return List.copyOf(mailboxes.getOrDefault(mailbox.toLowerCase(Locale.ROOT), Set.of()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster roster && units.equals(roster.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    @Override
    public String toString() {
        return units.toString();
    }
}
