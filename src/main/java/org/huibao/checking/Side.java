package org.huibao.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Term;

/**
 * One side of a rule with its operands' figures.
 *
 * @param values of the term's operands, in their order
 */
record Side(Term term, List<BigDecimal> values, BigDecimal value) {
    /** Enough digits for a reader of what division makes endless. */
    static final MathContext SHORT = new MathContext(8);

    private static final Pattern NO_DECIMALS = Pattern.compile("\\.0+$");

    /** Empty where an operand has no figure, or where the term divides by zero. */
    static Optional<Side> of(Term term, Function<Term.Operand, Optional<BigDecimal>> figures) {
        List<BigDecimal> values = new ArrayList<>();
        for (Term.Operand operand : term.operands()) {
            figures.apply(operand).ifPresent(values::add);
        }
        return values.size() < term.operands().size()
                ? Optional.empty()
                : term.value(values).map(value -> new Side(term, values, value));
    }

    /** How much the side changes when one operand does: 10000 for x in {@code x * 10000.0}. */
    BigDecimal change(int operand, BigDecimal by) {
        List<BigDecimal> changed = new ArrayList<>(values);
        changed.set(operand, changed.get(operand).add(by));
        return term.value(changed).map(result -> result.subtract(value).abs()).orElse(BigDecimal.ZERO);
    }

    /** The side with figures in place of names, and its value unless that is the same: {@code 14 + 18 = 32}. */
    String shown() {
        return shown(operand -> plain(values.get(operand)));
    }

    /** The side with its operands as told, and its value unless that is the same. */
    String shown(IntFunction<String> operands) {
        String written = term.what().written(new Printed(operands));
        return term.isFigure() || values.isEmpty() ? written : written + " = " + plain(value);
    }

    /** The figure as a person reads it: without the endless decimals of a division. */
    static String plain(BigDecimal figure) {
        BigDecimal rounded = figure.precision() > 15 ? figure.round(SHORT) : figure;
        return Entry.Figure.plain(rounded);
    }

    /** As forms print it: signs of their own, whole numbers without a point. */
    private record Printed(IntFunction<String> operands) implements Arithmetic.Notation {
        @Override
        public String figure(int operand) {
            return operands.apply(operand);
        }

        @Override
        public String constant(BigDecimal value) {
            return NO_DECIMALS.matcher(value.toPlainString()).replaceFirst("");
        }

        @Override
        public String sign(Arithmetic.Sign sign) {
            return switch (sign) {
                case PLUS -> "+";
                case MINUS -> "-";
                case TIMES -> "×";
                case OVER -> "÷";
            };
        }
    }
}
