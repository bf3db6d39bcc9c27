package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Special;

/**
 * A figure against the same unit's earlier one. Where enough other units grew alike, as a column that accumulates does,
 * their growth is what is usual.
 */
final class Jump implements RoundCheck {
    /** A dropped or doubled zero makes 10. */
    private static final int LEAST = Size.times(8) - Size.SAME;

    private final EarlierFigures earlier;

    Jump(EarlierFigures earlier) {
        this.earlier = earlier;
    }

    @Override
    public EarlierFigures earlier() {
        return earlier;
    }

    @Override
    public List<Suspicion> look(Comparison units) {
        return earlier == EarlierFigures.NONE
                ? List.of()
                : units.campaign().form().columns().stream()
                        .filter(Witnesses::hasSize)
                        .flatMap(column -> look(units, column))
                        .toList();
    }

    private static Stream<Suspicion> look(Comparison units, Column column) {
        Witness growth = units.growth(column);
        boolean isKnown = growth.values().count() >= Witness.FEWEST;
        int middle = isKnown ? growth.values().median() : 0;
        return growth.beyond(middle, LEAST).stream()
                .boxed()
                .flatMap(at -> suspect(units, column, at, isKnown ? usual(units, growth) : BigDecimal.ONE).stream());
    }

    private static BigDecimal usual(Comparison units, Witness growth) {
        return IntStream.range(0, units.count())
                .filter(at -> growth.ratio(at) == growth.values().median())
                .mapToObj(at -> factor(units, growth.column(), at))
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal factor(Comparison units, Column column, int at) {
        return units.positive(column, at)
                .orElse(BigDecimal.ZERO)
                .divide(units.before(column, at).orElse(BigDecimal.ONE), Factor.ROUGH);
    }

    private static Optional<Suspicion> suspect(Comparison units, Column column, int at, BigDecimal usual) {
        BigDecimal figure = units.positive(column, at).orElse(BigDecimal.ZERO);
        BigDecimal before = units.before(column, at).orElse(BigDecimal.ZERO);
        return Factor.isNoScatter(column, figure, before.multiply(usual))
                ? Optional.of(suspicion(units, column, at, before))
                : Optional.empty();
    }

    private static Suspicion suspicion(Comparison units, Column column, int at, BigDecimal before) {
        Finding asked = Finding.of(
                        FindingCode.MAGNITUDE,
                        Map.of(
                                "header", Named.column(column),
                                "factor", Factor.shown(factor(units, column, at)),
                                "typical", Entry.Figure.plain(before)))
                .as(Special.EARLIER);
        return new Suspicion(units.unit(at), column, asked);
    }
}
