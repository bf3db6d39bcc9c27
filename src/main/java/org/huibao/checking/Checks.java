package org.huibao.checking;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of check there are. */
final class Checks {
    private Checks() {}

    /** What a table can be asked that stands alone. */
    static List<Check> all(EarlierFigures earlier) {
        return Stream.concat(inTable(new Rules(earlier, rule -> true)), ofRound(earlier).stream())
                .toList();
    }

    /** What a table is asked when it comes in to a round that is looked at as a whole. */
    static List<Check> atArrival(EarlierFigures earlier) {
        return inTable(new Rules(earlier, rule -> !RoundLook.isOfRound(rule))).toList();
    }

    /** What is asked of the units of a round as a whole. */
    static List<RoundCheck> ofRound(EarlierFigures earlier) {
        return List.of(new OtherUnits(), new Shares(), new Jump(earlier));
    }

    private static Stream<Check> inTable(Rules rules) {
        return Stream.of(
                new SummedFromDetails(),
                new Required(),
                new DetailTotals(),
                new OverallTotal(),
                new Subtotals(),
                new FormulaTotals(),
                rules);
    }
}
