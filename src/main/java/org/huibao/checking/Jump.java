package org.huibao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Term;

/**
 * A figure against the same unit's earlier one. Where enough other units grew alike, as a column that accumulates does,
 * their growth is what is usual.
 */
final class Jump implements Check {
    /** A dropped or doubled zero makes 10. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(8);

    private final EarlierFigures earlier;

    Jump(EarlierFigures earlier) {
        this.earlier = earlier;
    }

    private record Growth(UnitFigures unit, Entry.Figure figure, BigDecimal before) {
        BigDecimal factor() {
            return figure.value().divide(before, Factor.ROUGH);
        }
    }

    @Override
    public void look(TableFigures table, Remarks remarks) {
        if (earlier == EarlierFigures.NONE) {
            return;
        }
        table.form().columns().stream().filter(Witnesses::hasSize).forEach(column -> look(table, column, remarks));
    }

    private void look(TableFigures table, Column column, Remarks remarks) {
        List<Growth> growths = new ArrayList<>();
        for (UnitFigures unit : table.units()) {
            if (unit.entries().get(column.key()) instanceof Entry.Figure figure
                    && figure.value().signum() > 0) {
                before(unit, column).ifPresent(before -> growths.add(new Growth(unit, figure, before)));
            }
        }
        BigDecimal usual = Band.of(growths.stream().map(Growth::factor).toList())
                .map(Band::median)
                .orElse(BigDecimal.ONE);
        growths.stream()
                .filter(growth -> isJump(growth, usual, column))
                .forEach(growth -> remarks.tell(finding(growth, column)));
    }

    private Optional<BigDecimal> before(UnitFigures unit, Column column) {
        return Stream.of(Term.When.PREVIOUS_ROUND, Term.When.YEAR_BEFORE)
                .flatMap(when -> earlier
                        .figure(
                                unit.table().campaign(),
                                unit.table().round(),
                                unit.unit(),
                                new Term.Operand(column.key(), when, ""))
                        .stream())
                .findFirst()
                .filter(figure -> figure.signum() > 0);
    }

    private static boolean isJump(Growth growth, BigDecimal usual, Column column) {
        BigDecimal factor = growth.factor().divide(usual, Factor.ROUGH);
        return Factor.apart(factor).compareTo(LEAST) >= 0
                && Factor.isNoScatter(
                        column, growth.figure().value(), growth.before().multiply(usual));
    }

    private static Finding finding(Growth growth, Column column) {
        return growth.unit()
                .at(
                        growth.figure(),
                        column,
                        Finding.of(
                                        FindingCode.MAGNITUDE,
                                        Map.of(
                                                "header", Named.column(column),
                                                "factor", Factor.shown(growth.factor()),
                                                "typical", Entry.Figure.plain(growth.before())))
                                .as(Special.EARLIER));
    }
}
