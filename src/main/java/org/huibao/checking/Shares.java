package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.lexicon.HeadWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;

/**
 * A share that is a hundredth of what the other units have, or a hundred times as much: 0.72 where 72 (%) was meant. A
 * share may well be small by itself; it must lie among the others when it is taken for the other way of writing it.
 */
final class Shares implements RoundCheck {
    private static final int FEWEST_OTHERS = 5;
    private static final BigDecimal APART = BigDecimal.TEN;
    private static final BigDecimal ABOUT = BigDecimal.valueOf(2);

    private record Share(UnitOfRound unit, BigDecimal share) {
        private static final Comparator<Share> BY_SIZE = Comparator.comparing(Share::share);
    }

    @Override
    public List<Suspicion> look(Comparison units) {
        return units.campaign().form().columns().stream()
                .filter(column -> column.type() == Column.Type.RATIO && !HeadWords.isChange(column))
                .flatMap(column -> look(units, column))
                .toList();
    }

    /** So far below or above all others lies at most one. */
    private static Stream<Suspicion> look(Comparison units, Column column) {
        List<Share> all = new ArrayList<>();
        for (int at = 0; at < units.count(); at++) {
            UnitOfRound unit = units.unit(at);
            units.positive(column, at).ifPresent(share -> all.add(new Share(unit, share)));
        }
        if (all.size() <= FEWEST_OTHERS) {
            return Stream.empty();
        }
        all.sort(Share.BY_SIZE);
        int last = all.size() - 1;
        return Stream.concat(
                suspect(column, all.get(0), all.subList(1, last + 1)).stream(),
                suspect(column, all.get(last), all.subList(0, last)).stream());
    }

    private static Optional<Suspicion> suspect(Column column, Share one, List<Share> others) {
        BigDecimal share = one.share();
        BigDecimal least = others.get(0).share();
        BigDecimal most = others.get(others.size() - 1).share();
        boolean low = share.multiply(APART).compareTo(least) <= 0 && isAmong(share.movePointRight(2), least, most);
        boolean high = share.compareTo(most.multiply(APART)) >= 0 && isAmong(share.movePointLeft(2), least, most);
        BigDecimal typical = others.get(others.size() / 2).share();
        return low || high
                ? Optional.of(new Suspicion(
                        one.unit(),
                        column,
                        Finding.of(FindingCode.MAGNITUDE, arguments(column, share, typical, others.size()))))
                : Optional.empty();
    }

    private static boolean isAmong(BigDecimal share, BigDecimal least, BigDecimal most) {
        return share.multiply(ABOUT).compareTo(least) >= 0 && share.compareTo(most.multiply(ABOUT)) <= 0;
    }

    private static Map<String, String> arguments(Column column, BigDecimal share, BigDecimal typical, int others) {
        return Map.of(
                "header", Named.column(column),
                "factor", Factor.shown(share.divide(typical, Factor.ROUGH)),
                "units", String.valueOf(others),
                "typical", Factor.roughly(typical),
                "value", Factor.roughly(share));
    }
}
