package org.huibao.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A 计量单位 as so many of a base: 万元 is 10000 of 元.
 *
 * @param factor a terminating decimal whose reciprocal terminates too, so that converting is exact
 * @param base what is counted, without its scale word; empty for a scale word alone (万)
 * @param per what follows a stroke (元/人·月), or empty
 * @param scale how much of the factor is a scale word's: all of it in 万元, nothing in 吨
 */
public record UnitOfMeasure(BigDecimal factor, String base, String per, BigDecimal scale) {
    private static final WordList LIST = WordList.of("measures");
    private static final Expression OF_BASE = LIST.expression("of-base");
    private static final Expression MAGNITUDE = LIST.expression("magnitude");
    private static final Expression SCALED = LIST.expression("scaled");
    private static final Expression ASIDE = LIST.expression("aside");
    private static final Expression PER = LIST.expression("per-mark");
    /** Words that count anything; beside another counting word they say nothing new. */
    private static final Expression ANYTHING = LIST.expression("anything");

    /** What is weighed or measured, so that no counting word counts it. */
    private static final Expression SIZE = LIST.expression("size");

    private static final String MONEY = LIST.expression("money").words().get(0);
    private static final String RATIO = LIST.expression("ratio").words().get(0);
    public static final UnitOfMeasure NONE = plain(BigDecimal.ONE, "", "");
    public static final UnitOfMeasure PURE_RATIO = plain(BigDecimal.ONE, RATIO, "");
    public static final UnitOfMeasure YUAN = plain(BigDecimal.ONE, MONEY, "");
    private static final KnownAnswers<String, UnitOfMeasure> KNOWN = new KnownAnswers<>(2_000, UnitOfMeasure::made);

    public static UnitOfMeasure of(String text) {
        return KNOWN.of(text);
    }

    private static UnitOfMeasure made(String text) {
        String counted = ASIDE.without(Glyphs.plain(text));
        Matcher per = PER.in(counted);
        return per.find() ? of(counted.substring(0, per.start()), counted.substring(per.end())) : of(counted, "");
    }

    private static UnitOfMeasure of(String counted, String per) {
        Optional<String> known = OF_BASE.madeOf(counted);
        if (known.isPresent()) {
            return ofBase(known.get(), per);
        }
        Matcher scaled = SCALED.in(counted);
        if (!scaled.matches()) {
            return plain(BigDecimal.ONE, counted, per);
        }
        UnitOfMeasure rest = scaled.group(2).isEmpty() ? NONE : of(scaled.group(2), per);
        BigDecimal scale = magnitude(scaled.group(1));
        return new UnitOfMeasure(rest.factor.multiply(scale), rest.base, per, rest.scale.multiply(scale));
    }

    /** As one would write it: 万元, %, 元/人·月. */
    public String name() {
        String counted = OF_BASE.words().stream()
                .filter(word -> isScaled() && of(word, "").equals(plain(factor, base, "")))
                .findFirst()
                .orElseGet(() -> scaleWord() + base);
        return per.isEmpty() ? counted : counted + "/" + per;
    }

    private String scaleWord() {
        return MAGNITUDE.words().stream()
                .filter(word -> magnitude(word).compareTo(factor) == 0)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal magnitude(String word) {
        return BigDecimal.TEN.pow(MAGNITUDE.madeOf(word).map(Integer::valueOf).orElse(0));
    }

    /** Of what the list says: so many of a base. */
    private static UnitOfMeasure ofBase(String made, String per) {
        int blank = made.indexOf(' ');
        return plain(new BigDecimal(made.substring(0, blank)), made.substring(blank + 1), per);
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
        return base.equals(MONEY);
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
                && (ANYTHING.matches(base) && !SIZE.matches(other.base)
                        || ANYTHING.matches(other.base) && !SIZE.matches(base));
    }

    public static UnitOfMeasure plain(BigDecimal factor, String base, String per) {
        return new UnitOfMeasure(factor, base, per, BigDecimal.ONE);
    }
}
