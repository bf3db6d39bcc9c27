package org.huibao.forwarding;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.ledger.UnitStanding;
import org.huibao.vocabulary.FarOut;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Verdict;

/**
 * What the units of a round have to explain as it stands, in the roster's order; what a person has accepted is no longer in it.
 *
 * @param farOut figures that hardly anything but a slip explains
 */
record OpenQueries(List<Query> farOut, List<Query> others) {
    OpenQueries {
        farOut = List.copyOf(farOut);
        others = List.copyOf(others);
    }

    /** What one unit is asked. */
    record Query(String unit, Finding finding) {}

    static OpenQueries of(RoundSnapshot gathered) {
        List<Query> all = gathered.standings().stream()
                .flatMap(unit -> of(gathered, unit))
                .toList();
        Predicate<Query> isFarOut = query -> FarOut.is(query.finding());
        return new OpenQueries(
                all.stream().filter(isFarOut).toList(),
                all.stream().filter(isFarOut.negate()).toList());
    }

    private static Stream<Query> of(RoundSnapshot gathered, UnitStanding unit) {
        boolean isOpen = unit.version() != null && unit.version().verdict() == Verdict.QUERIED;
        return isOpen
                ? gathered.queries(unit).stream()
                        .map(finding -> new Query(unit.unit().name(), finding))
                : Stream.empty();
    }
}
