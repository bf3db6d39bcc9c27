package org.huibao.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a term does with its figures: a tree of sums, products and quotients. The same tree is reckoned exactly, shown to
 * people and written into spreadsheets.
 */
public sealed interface Arithmetic {
    /** The result for the operands' figures in their order; empty where something is divided by 0. */
    Optional<Fraction> reckoned(List<BigDecimal> figures);

    /** Written out; parentheses stand where they were read. */
    String written(Notation notation);

    /** Whether it is nothing but figures added up, or a single one. */
    default boolean isSum() {
        return false;
    }

    /** Whether it is the same whatever the figures are. */
    default boolean isConstant() {
        return false;
    }

    /** Whether a figure may make it fail. */
    default boolean divides() {
        return false;
    }

    /** How figures, constants and signs are written. */
    interface Notation {
        /** Operands as {@code x0}, {@code x1}… and signs in ASCII. */
        Notation PLAIN = new Notation() {};

        default String figure(int operand) {
            return "x" + operand;
        }

        default String constant(BigDecimal value) {
            return value.toPlainString();
        }

        default String sign(Sign sign) {
            return sign.ascii();
        }
    }

    /** What is done with two of them. */
    enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String ascii;

        Sign(String ascii) {
            this.ascii = ascii;
        }

        public String ascii() {
            return ascii;
        }
    }

    /** A number that the rule itself names. */
    record Constant(BigDecimal value) implements Arithmetic {
        @Override
        public Optional<Fraction> reckoned(List<BigDecimal> figures) {
            return Optional.of(Fraction.of(value));
        }

        @Override
        public String written(Notation notation) {
            return notation.constant(value);
        }

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    /** The figure of the term's n-th operand. */
    record Figure(int operand) implements Arithmetic {
        @Override
        public Optional<Fraction> reckoned(List<BigDecimal> figures) {
            return Optional.of(Fraction.of(figures.get(operand)));
        }

        @Override
        public String written(Notation notation) {
            return notation.figure(operand);
        }

        @Override
        public boolean isSum() {
            return true;
        }
    }

    /** The opposite of another. */
    record Negative(Arithmetic of) implements Arithmetic {
        @Override
        public Optional<Fraction> reckoned(List<BigDecimal> figures) {
            return of.reckoned(figures).map(Fraction::negated);
        }

        @Override
        public String written(Notation notation) {
            return "(-" + of.written(notation) + ")";
        }

        @Override
        public boolean isConstant() {
            return of.isConstant();
        }

        @Override
        public boolean divides() {
            return of.divides();
        }
    }

    /** Another between parentheses. */
    record Grouped(Arithmetic of) implements Arithmetic {
        @Override
        public Optional<Fraction> reckoned(List<BigDecimal> figures) {
            return of.reckoned(figures);
        }

        @Override
        public String written(Notation notation) {
            return "(" + of.written(notation) + ")";
        }

        @Override
        public boolean isSum() {
            return of.isSum();
        }

        @Override
        public boolean isConstant() {
            return of.isConstant();
        }

        @Override
        public boolean divides() {
            return of.divides();
        }
    }

    /** Two of them and what is done with them. */
    record Joined(Arithmetic left, Sign sign, Arithmetic right) implements Arithmetic {
        @Override
        public Optional<Fraction> reckoned(List<BigDecimal> figures) {
            Optional<Fraction> other = right.reckoned(figures);
            return left.reckoned(figures).flatMap(one -> other.flatMap(two -> joined(one, two)));
        }

        private Optional<Fraction> joined(Fraction one, Fraction two) {
            return switch (sign) {
                case PLUS -> Optional.of(one.plus(two));
                case MINUS -> Optional.of(one.plus(two.negated()));
                case TIMES -> Optional.of(one.times(two));
                case OVER -> one.over(two);
            };
        }

        @Override
        public String written(Notation notation) {
            return left.written(notation) + " " + notation.sign(sign) + " " + right.written(notation);
        }

        @Override
        public boolean isSum() {
            return sign == Sign.PLUS && left.isSum() && right.isSum();
        }

        @Override
        public boolean isConstant() {
            return left.isConstant() && right.isConstant();
        }

        @Override
        public boolean divides() {
            return sign == Sign.OVER || left.divides() || right.divides();
        }
    }
}
