package org.huibao.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** Empty where an operand has no figure, or where the term divides by zero. */
    static Optional<Side> of(Term term, Function<Term.Operand, Optional<BigDecimal>> figures) {
        List<BigDecimal> values = new ArrayList<>();
        for (Term.Operand operand : term.operands()) {
            figures.apply(operand).ifPresent(values::add);
        }
        return values.size() < term.operands().size()
                ? Optional.empty()
                : Arithmetic.of(term, values).map(value -> new Side(term, values, value));
    }

    /** How much the side changes when one operand does: 10000 for x in {@code x * 10000.0}. */
    BigDecimal change(int operand, BigDecimal by) {
        List<BigDecimal> changed = new ArrayList<>(values);
        changed.set(operand, changed.get(operand).add(by));
        return Arithmetic.of(term, changed)
                .map(result -> result.subtract(value).abs())
                .orElse(BigDecimal.ZERO);
    }

    /** The side with figures in place of names, and its value unless that is the same: {@code 14 + 18 = 32}. */
    String shown() {
        String figures = term.arithmetic();
        for (int at = values.size() - 1; at >= 0; at--) {
            figures = figures.replace("x" + at, plain(values.get(at)));
        }
        String spaced = figures.replaceAll("\\s*([+*/])\\s*", " $1 ")
                .replaceAll("(?<=[\\d)])\\s*-\\s*", " - ")
                .replace("*", "×")
                .replace("/", "÷")
                .replaceAll("(?<=\\d)\\.0+(?!\\d)", "")
                .strip();
        return values.size() == 1 && term.arithmetic().equals("x0") || values.isEmpty()
                ? spaced
                : spaced + " = " + plain(value);
    }

    /** The figure as a person reads it: without the endless decimals of a division. */
    static String plain(BigDecimal figure) {
        BigDecimal rounded = figure.precision() > 15 ? figure.round(SHORT) : figure;
        return Entry.Figure.plain(rounded);
    }
}
