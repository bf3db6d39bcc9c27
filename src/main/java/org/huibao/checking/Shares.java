package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.lexicon.HeadWords;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;

/**
 * A share that is a hundredth of what the other units have, or a hundred times as much: 0.72 where 72 (%) was meant. A
 * share may well be small by itself; it must lie among the others when it is taken for the other way of writing it.
 */
final class Shares implements RoundCheck {
    private static final int FEWEST_OTHERS = 5;
    private static final BigDecimal APART = BigDecimal.TEN;
    private static final BigDecimal ABOUT = BigDecimal.valueOf(2);

    @Override
    public List<Suspicion> look(Campaign campaign, Round round, List<? extends UnitOfRound> units) {
        return campaign.form().columns().stream()
                .filter(column -> column.type() == Column.Type.RATIO && !HeadWords.isChange(column))
                .flatMap(column -> look(units, column))
                .toList();
    }

    private static Stream<Suspicion> look(List<? extends UnitOfRound> units, Column column) {
        List<BigDecimal> all = units.stream()
                .flatMap(unit -> Witness.positive(unit, column).stream())
                .sorted()
                .toList();
        return all.size() <= FEWEST_OTHERS
                ? Stream.empty()
                : units.stream()
                        .flatMap(unit ->
                                Witness.positive(unit, column)
                                        .flatMap(share -> suspect(unit, column, share, all))
                                        .stream());
    }

    private static Optional<Suspicion> suspect(
            UnitOfRound unit, Column column, BigDecimal share, List<BigDecimal> all) {
        List<BigDecimal> others = new ArrayList<>(all);
        others.remove(share);
        BigDecimal least = others.get(0);
        BigDecimal most = others.get(others.size() - 1);
        boolean low = share.multiply(APART).compareTo(least) <= 0 && isAmong(share.movePointRight(2), least, most);
        boolean high = share.compareTo(most.multiply(APART)) >= 0 && isAmong(share.movePointLeft(2), least, most);
        BigDecimal typical = others.get(others.size() / 2);
        Finding asked = Finding.of(FindingCode.MAGNITUDE, arguments(column, share, typical, others));
        return low || high ? Optional.of(new Suspicion(unit, column, asked)) : Optional.empty();
    }

    private static boolean isAmong(BigDecimal share, BigDecimal least, BigDecimal most) {
        return share.multiply(ABOUT).compareTo(least) >= 0 && share.compareTo(most.multiply(ABOUT)) <= 0;
    }

    private static Map<String, String> arguments(
            Column column, BigDecimal share, BigDecimal typical, List<BigDecimal> others) {
        return Map.of(
                "header", Named.column(column),
                "factor", Factor.shown(share.divide(typical, Factor.ROUGH)),
                "units", String.valueOf(others.size()),
                "typical", Factor.roughly(typical),
                "value", Factor.roughly(share));
    }
}
