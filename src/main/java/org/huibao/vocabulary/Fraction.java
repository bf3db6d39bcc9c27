package org.huibao.vocabulary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A quotient that is not divided before the end, so that a third of three is one.
 *
 * @param denominator never 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Empty where the other is 0. */
    Optional<Fraction> over(Fraction other) {
        return other.numerator.signum() == 0
                ? Optional.empty()
                : Optional.of(times(new Fraction(other.denominator, other.numerator)));
    }

    /** As a decimal, with 34 digits where it does not end. */
    BigDecimal divided() {
        return denominator.equals(BigDecimal.ONE) ? numerator : numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
