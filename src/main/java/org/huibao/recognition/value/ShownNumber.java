package org.huibao.recognition.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibao.lexicon.Glyphs;
import org.huibao.lexicon.Quantity;
import org.huibao.lexicon.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a number through its number format.
 *
 * @param isFaithful the number itself, perhaps rounded
 * @param isExact not even rounded
 * @param said the unit of measure in which the number would then be held, or null where the format names none
 */
record ShownNumber(
        boolean isFaithful, boolean isExact, @Nullable UnitOfMeasure said) {
    private static final ShownNumber OTHER = new ShownNumber(false, false, null);
    /** A format may show 0 as nothing or as a stroke. */
    private static final ShownNumber HIDDEN_ZERO = new ShownNumber(true, false, null);

    static ShownNumber of(String text, BigDecimal held) {
        String close = Glyphs.close(text);
        if (held.signum() == 0 && close.matches("¥?-*")) {
            return HIDDEN_ZERO;
        }
        boolean isNegative = close.matches("\\(.*\\)");
        return Quantity.of(isNegative ? close.substring(1, close.length() - 1) : close)
                .filter(quantity -> !quantity.isApproximate())
                .map(quantity -> of(quantity, isNegative ? held.negate() : held))
                .orElse(OTHER);
    }

    private static ShownNumber of(Quantity seen, BigDecimal held) {
        if (seen.unit().isEmpty()) {
            return compared(seen.number(), BigDecimal.ONE, held, null).orElse(OTHER);
        }
        UnitOfMeasure unit = UnitOfMeasure.of(seen.unit());
        UnitOfMeasure base = UnitOfMeasure.plain(BigDecimal.ONE, unit.base(), unit.per());
        return compared(seen.number(), unit.factor(), held, base)
                .or(() -> compared(seen.number(), BigDecimal.ONE, held, unit))
                .orElse(OTHER);
    }

    private static Optional<ShownNumber> compared(
            BigDecimal seen, BigDecimal factor, BigDecimal held, @Nullable UnitOfMeasure said) {
        BigDecimal difference = held.subtract(seen.multiply(factor)).abs();
        BigDecimal rounding = seen.ulp().multiply(factor).multiply(new BigDecimal("0.5"));
        return difference.compareTo(rounding) <= 0
                ? Optional.of(new ShownNumber(true, difference.signum() == 0, said))
                : Optional.empty();
    }
}
