package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;

/**
 * How far two sides of a rule may lie apart because their figures were rounded: for each operand half a unit of its last
 * printed place, and more where the side magnifies it.
 */
final class Tolerance {
    private Tolerance() {}

    static BigDecimal between(Side left, Side right, Rule rule, Form form) {
        BigDecimal said = rule.tolerance();
        if (said != null) {
            return said;
        }
        List<BigDecimal> together =
                Stream.of(left, right).flatMap(side -> side.values().stream()).toList();
        return of(left, together, form).add(of(right, together, form));
    }

    static BigDecimal of(Side side, List<BigDecimal> together, Form form) {
        BigDecimal tolerance = BigDecimal.ZERO;
        for (int at = 0; at < side.values().size(); at++) {
            BigDecimal half =
                    halfUnit(side.term().operands().get(at), side.values().get(at), together, form);
            tolerance = tolerance.add(half.signum() == 0 ? half : half.max(side.change(at, half)));
        }
        return tolerance;
    }

    /** Another campaign's column is not known here; its figure's own decimals speak, and a whole one is a count. */
    private static BigDecimal halfUnit(Term.Operand operand, BigDecimal value, List<BigDecimal> together, Form form) {
        Optional<Column> column =
                operand.when() == Term.When.OTHER_CAMPAIGN ? Optional.empty() : form.column(operand.column());
        return column.map(known -> Precision.halfUnit(known, together))
                .orElseGet(() -> Precision.decimals(value) == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal("0.5").scaleByPowerOfTen(-Precision.decimals(value)));
    }
}
