package org.huibao.blanks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.lexicon.PlainText;
import org.huibao.lexicon.RowLabels;
import org.huibao.reading.cells.Cell;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;

/** Rules tried on last round's figures, where the blank came with them: what most units break is probably misprinted. */
final class TriedRules {
    private static final int FEWEST = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BlankTable table;
    private final List<DraftColumn> columns;

    TriedRules(BlankTable table, List<DraftColumn> columns) {
        this.table = table;
        this.columns = columns;
    }

    DraftRule tried(DraftRule rule) {
        int tried = 0;
        int broken = 0;
        for (int row : table.body()) {
            Optional<Boolean> holds =
                    RowLabels.isTotal(label(row)) ? Optional.empty() : holds(rule.rule(), figures(row));
            tried += holds.isPresent() ? 1 : 0;
            broken += holds.isPresent() && !holds.get() ? 1 : 0;
        }
        return tried >= FEWEST && broken * 2 > tried
                ? rule.doubted(Said.of("misprint", String.valueOf(tried), String.valueOf(broken)))
                : rule;
    }

    private String label(int row) {
        List<Integer> filled = table.sheet().filled(row);
        return filled.isEmpty() ? "" : PlainText.of(table.sheet().own(row, filled.get(0)));
    }

    private Map<String, BigDecimal> figures(int row) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (DraftColumn column : columns) {
            Cell cell = table.sheet().at(row, column.at());
            BigDecimal number = cell == null ? null : cell.number();
            if (number != null) {
                figures.put(column.key(), number);
            }
        }
        return figures;
    }

    private static Optional<Boolean> holds(Rule rule, Map<String, BigDecimal> figures) {
        for (int at = 0; at < rule.comparisons().size(); at++) {
            Optional<BigDecimal> left = value(rule.terms().get(at), figures);
            Optional<BigDecimal> right = value(rule.terms().get(at + 1), figures);
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal tolerance = tolerance(rule, figures);
            if (!rule.comparisons().get(at).holds(left.get().subtract(right.get()), tolerance)) {
                return Optional.of(false);
            }
        }
        return Optional.of(true);
    }

    private static Optional<BigDecimal> value(Term term, Map<String, BigDecimal> figures) {
        return term.value(operand -> Optional.ofNullable(figures.get(operand.column())));
    }

    /** Half a unit of the last place that any figure has, for each figure. */
    private static BigDecimal tolerance(Rule rule, Map<String, BigDecimal> figures) {
        List<Integer> places = rule.terms().stream()
                .flatMap(term -> term.operands().stream())
                .flatMap(operand -> Optional.ofNullable(figures.get(operand.column())).stream())
                .map(figure -> Math.max(0, figure.stripTrailingZeros().scale()))
                .toList();
        int most = places.stream().mapToInt(place -> place).max().orElse(0);
        return most == 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-most).multiply(BigDecimal.valueOf(places.size()));
    }
}
