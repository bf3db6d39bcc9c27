package org.huibao.checking;

import java.util.List;

/** All kinds of check there are. */
final class Checks {
    private Checks() {}

    static List<Check> all(EarlierFigures earlier, OtherReports others) {
        return List.of(
                new SummedFromDetails(),
                new Required(),
                new DetailTotals(),
                new OverallTotal(),
                new Subtotals(),
                new FormulaTotals(),
                new Rules(earlier),
                new OtherUnits(others),
                new Shares(),
                new Jump(earlier));
    }
}
