package org.huibao.recognition.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 计量单位 as so many of a base: 万元 is 10000 of 元.
 *
 * @param factor a terminating decimal whose reciprocal terminates too, so that converting is exact
 * @param base what is counted, without its scale word; empty for a scale word alone (万)
 * @param per what follows a stroke (元/人·月), or empty
 * @param scale how much of the factor is a scale word's: all of it in 万元, nothing in 吨
 */
public record UnitOfMeasure(BigDecimal factor, String base, String per, BigDecimal scale) {
    public static final UnitOfMeasure NONE = plain(BigDecimal.ONE, "", "");
    private static final String RATIO = "比率";
    public static final UnitOfMeasure PURE_RATIO = plain(BigDecimal.ONE, RATIO, "");

    private static final Map<String, UnitOfMeasure> FIXED = Map.ofEntries(
            fixed("块", "1", "元"),
            fixed("圆", "1", "元"),
            fixed("角", "0.1", "元"),
            fixed("%", "0.01", RATIO),
            fixed("‰", "0.001", RATIO),
            fixed("千克", "1", "公斤"),
            fixed("kg", "1", "公斤"),
            fixed("斤", "0.5", "公斤"),
            fixed("吨", "1000", "公斤"),
            fixed("公里", "1", "公里"),
            fixed("千米", "1", "公里"),
            fixed("㎡", "1", "平方米"),
            fixed("m2", "1", "平方米"));
    private static final Map<String, Integer> SCALES =
            Map.of("十", 1, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "十亿", 9, "百亿", 10);
    private static final Pattern SCALED = Pattern.compile("([十百千]?[万亿]|[百千])(.*)");
    private static final Pattern ASIDE = Pattern.compile("\\s+|[()]|^(?:计量)?单位:?|人民币");
    private static final Pattern PER = Pattern.compile("[/每]");
    private static final KnownAnswers<String, UnitOfMeasure> KNOWN = new KnownAnswers<>(2_000, UnitOfMeasure::made);
    /** Words that count anything; beside another counting word they say nothing new. */
    private static final Pattern ANYTHING = Pattern.compile("[个名位口家项]");

    public static UnitOfMeasure of(String text) {
        return KNOWN.of(text);
    }

    private static UnitOfMeasure made(String text) {
        String[] parts = PER.split(ASIDE.matcher(Glyphs.plain(text)).replaceAll(""), 2);
        return of(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static UnitOfMeasure of(String counted, String per) {
        UnitOfMeasure fixed = FIXED.get(counted);
        if (fixed != null) {
            return plain(fixed.factor, fixed.base, per);
        }
        Matcher scaled = SCALED.matcher(counted);
        if (!scaled.matches()) {
            return plain(BigDecimal.ONE, counted, per);
        }
        UnitOfMeasure rest = scaled.group(2).isEmpty() ? NONE : of(scaled.group(2), per);
        BigDecimal scale = BigDecimal.TEN.pow(SCALES.getOrDefault(scaled.group(1), 0));
        return new UnitOfMeasure(rest.factor.multiply(scale), rest.base, per, rest.scale.multiply(scale));
    }

    /** As one would write it: 万元, %, 元/人·月. */
    public String name() {
        String counted = FIXED.entrySet().stream()
                .filter(fixed -> isScaled() && fixed.getValue().equals(plain(factor, base, "")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> scaleWord() + base);
        return per.isEmpty() ? counted : counted + "/" + per;
    }

    private String scaleWord() {
        return SCALES.entrySet().stream()
                .filter(scale -> BigDecimal.TEN.pow(scale.getValue()).compareTo(factor) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** A scale word alone speaks of the base of its surroundings. */
    public UnitOfMeasure within(UnitOfMeasure surroundings) {
        if (!base.isEmpty()) {
            return this;
        }
        BigDecimal bare = surroundings.factor.divide(surroundings.scale, MathContext.DECIMAL128);
        return new UnitOfMeasure(factor.multiply(bare), surroundings.base, surroundings.per, scale);
    }

    /** Whether a scale word alone may mean less, or more, than it says: 5千 under 万元. */
    public boolean isLessThanScaleOf(UnitOfMeasure own) {
        return base.isEmpty() && isScaled() && factor.compareTo(own.scale) < 0;
    }

    /** Nothing was said of a unit of measure. */
    public boolean isNone() {
        return base.isEmpty() && per.isEmpty() && !isScaled();
    }

    public boolean isMoney() {
        return base.equals("元");
    }

    public boolean isRatio() {
        return base.equals(RATIO);
    }

    public boolean isScaled() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }

    /** How many of {@code other} one of this is, if both measure the same thing. */
    public Optional<BigDecimal> inTermsOf(UnitOfMeasure other) {
        boolean sameThing = base.equals(other.base) || !isMoney() && !isRatio() && loose(other);
        boolean samePer = per.equals(other.per) || per.isEmpty() || other.per.isEmpty();
        if (!sameThing || !samePer) {
            return Optional.empty();
        }
        boolean same = factor.equals(other.factor);
        return Optional.of(same ? BigDecimal.ONE : factor.divide(other.factor, MathContext.DECIMAL128));
    }

    private boolean loose(UnitOfMeasure other) {
        return !other.isMoney()
                && !other.isRatio()
                && (ANYTHING.matcher(base).matches()
                        || ANYTHING.matcher(other.base).matches());
    }

    public static UnitOfMeasure plain(BigDecimal factor, String base, String per) {
        return new UnitOfMeasure(factor, base, per, BigDecimal.ONE);
    }

    private static Map.Entry<String, UnitOfMeasure> fixed(String name, String factor, String base) {
        return Map.entry(name, plain(new BigDecimal(factor), base, ""));
    }
}
