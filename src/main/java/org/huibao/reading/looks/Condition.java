package org.huibao.reading.looks;

import java.math.BigDecimal;
import org.huibao.reading.cells.Numerals;
import org.jspecify.annotations.Nullable;

/** When a conditional number format shows a number: compared with a bound or two, or, for what is not known here, always. */
public record Condition(
        String operator, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    public static final Condition ALWAYS = new Condition("", null, null);

    /**
     * @param operator as ECMA-376 part 1, 18.18.15, names it
     * @param first the bound as a formula, of which only a plain number is understood
     */
    public static Condition of(@Nullable String operator, @Nullable String first, @Nullable String second) {
        BigDecimal low = number(first);
        BigDecimal high = number(second);
        boolean two =
                operator != null && operator.toLowerCase(java.util.Locale.ROOT).endsWith("between");
        return operator == null || low == null || two && high == null ? ALWAYS : new Condition(operator, low, high);
    }

    private static @Nullable BigDecimal number(@Nullable String formula) {
        return formula == null ? null : Numerals.of(formula.strip());
    }

    public boolean fits(BigDecimal number) {
        if (low == null) {
            return true;
        }
        int compared = number.compareTo(low);
        boolean within = high != null && number.compareTo(low.min(high)) >= 0 && number.compareTo(low.max(high)) <= 0;
        return switch (operator) {
            case "lessThan" -> compared < 0;
            case "lessThanOrEqual" -> compared <= 0;
            case "equal" -> compared == 0;
            case "notEqual" -> compared != 0;
            case "greaterThanOrEqual" -> compared >= 0;
            case "greaterThan" -> compared > 0;
            case "between" -> within;
            case "notBetween" -> !within;
            default -> true;
        };
    }
}
