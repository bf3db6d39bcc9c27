package org.huibao.checking;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.vocabulary.Term;

/** Terms evaluated on exact decimals, with 34 digits where a division does not end. */
final class Arithmetic {
    private static final ExpressionConfiguration EXACT = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .singleQuoteStringLiteralsAllowed(false)
            .build();

    private Arithmetic() {}

    /** The term's value; empty where an operand has none or a division by zero is asked for. */
    static Optional<BigDecimal> of(Term term, Function<Term.Operand, Optional<BigDecimal>> figures) {
        List<BigDecimal> values = new ArrayList<>();
        for (Term.Operand operand : term.operands()) {
            Optional<BigDecimal> figure = figures.apply(operand);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            values.add(figure.get());
        }
        return of(term, values);
    }

    static Optional<BigDecimal> of(Term term, List<BigDecimal> values) {
        if (term.arithmetic().equals("x0")) {
            return Optional.of(values.get(0));
        }
        try {
            Expression expression = new Expression(term.arithmetic(), EXACT);
            for (int at = 0; at < values.size(); at++) {
                expression.with("x" + at, values.get(at));
            }
            return Optional.of(expression.evaluate().getNumberValue());
        } catch (EvaluationException | ParseException notComputable) {
            return Optional.empty();
        }
    }
}
