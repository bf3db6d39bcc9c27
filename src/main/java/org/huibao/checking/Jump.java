package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Term;

/**
 * A figure against the same unit's earlier one. Where enough other units grew alike, as a column that accumulates does,
 * their growth is what is usual.
 */
final class Jump implements RoundCheck {
    /** A dropped or doubled zero makes 10. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(8);

    private final EarlierFigures earlier;

    Jump(EarlierFigures earlier) {
        this.earlier = earlier;
    }

    private record Growth(UnitOfRound unit, BigDecimal figure, BigDecimal before) {
        BigDecimal factor() {
            return figure.divide(before, Factor.ROUGH);
        }
    }

    /**
     * What a unit reports, and what it reported before.
     *
     * @param earlier the figures by column key, those that are asked first in front
     */
    private record Reported(UnitOfRound unit, List<Function<String, Optional<BigDecimal>>> earlier) {
        Optional<BigDecimal> before(Column column) {
            for (Function<String, Optional<BigDecimal>> one : earlier) {
                Optional<BigDecimal> figure = one.apply(column.key());
                if (figure.isPresent()) {
                    return figure.filter(before -> before.signum() > 0);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public List<Suspicion> look(Campaign campaign, Round round, List<? extends UnitOfRound> units) {
        if (earlier == EarlierFigures.NONE) {
            return List.of();
        }
        List<Reported> reported = units.stream()
                .map(unit -> new Reported(
                        unit,
                        Stream.of(Term.When.PREVIOUS_ROUND, Term.When.YEAR_BEFORE)
                                .map(when -> earlier.figures(campaign, round, unit.unit(), when))
                                .toList()))
                .toList();
        return campaign.form().columns().stream()
                .filter(Witnesses::hasSize)
                .flatMap(column -> look(reported, column))
                .toList();
    }

    private static Stream<Suspicion> look(List<Reported> units, Column column) {
        List<Growth> growths = new ArrayList<>();
        for (Reported one : units) {
            one.before(column)
                    .flatMap(before ->
                            Witness.positive(one.unit(), column).map(figure -> new Growth(one.unit(), figure, before)))
                    .ifPresent(growths::add);
        }
        BigDecimal usual = Band.of(growths.stream().map(Growth::factor).toList())
                .map(Band::median)
                .orElse(BigDecimal.ONE);
        return growths.stream()
                .filter(growth -> isJump(growth, usual, column))
                .map(growth -> suspicion(growth, column));
    }

    private static boolean isJump(Growth growth, BigDecimal usual, Column column) {
        BigDecimal factor = growth.factor().divide(usual, Factor.ROUGH);
        return Factor.apart(factor).compareTo(LEAST) >= 0
                && Factor.isNoScatter(column, growth.figure(), growth.before().multiply(usual));
    }

    private static Suspicion suspicion(Growth growth, Column column) {
        Finding asked = Finding.of(
                        FindingCode.MAGNITUDE,
                        Map.of(
                                "header", Named.column(column),
                                "factor", Factor.shown(growth.factor()),
                                "typical", Entry.Figure.plain(growth.before())))
                .as(Special.EARLIER);
        return new Suspicion(growth.unit(), column, asked);
    }
}
