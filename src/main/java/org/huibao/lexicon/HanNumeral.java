package org.huibao.lexicon;

import java.util.Optional;

/** A Chinese number with words for its powers of ten: 一千零二十三, 两万, 廿三. */
final class HanNumeral {
    private static final WordList LIST = WordList.of("numerals");
    private static final Expression DIGIT = LIST.expression("digit");
    private static final Expression TENS = LIST.expression("tens");
    private static final Expression POWER = LIST.expression("power");
    private static final int NONE = -1;
    private static final int LARGE = 4;
    private static final int LONGEST = 24;

    private long whole;
    private long section;
    private int digit = NONE;
    /** Of the power before, in the same section. */
    private int power = LARGE;

    private boolean nought;
    private boolean isOdd;

    private HanNumeral() {}

    static Optional<Long> value(String text) {
        HanNumeral numeral = new HanNumeral();
        text.chars().limit(LONGEST + 1L).forEach(glyph -> numeral.add(String.valueOf((char) glyph)));
        return text.isEmpty() || text.length() > LONGEST || numeral.isOdd || numeral.isAmbiguous()
                ? Optional.empty()
                : Optional.of(numeral.whole + numeral.section + Math.max(0, numeral.digit));
    }

    /** 一百二 may be 102 and 120, 一万二 is mostly 12000. */
    private boolean isAmbiguous() {
        return digit != NONE && !nought && power > 1 && (power < LARGE || whole > 0);
    }

    private void add(String glyph) {
        DIGIT.madeOf(glyph)
                .ifPresentOrElse(
                        made -> digit(Integer.parseInt(made)),
                        () -> TENS.madeOf(glyph)
                                .ifPresentOrElse(
                                        made -> tens(Integer.parseInt(made)),
                                        () -> POWER.madeOf(glyph)
                                                .ifPresentOrElse(
                                                        made -> power(Integer.parseInt(made)), () -> isOdd = true)));
    }

    private void digit(int made) {
        isOdd |= digit != NONE;
        nought |= made == 0;
        digit = made == 0 ? NONE : made;
    }

    private void tens(int made) {
        isOdd |= digit != NONE || power <= 1;
        section += made;
        power = 1;
    }

    private void power(int made) {
        if (made < LARGE) {
            isOdd |= made >= power || digit == NONE && made > 1;
            section += (digit == NONE ? 1 : digit) * power10(made);
            power = made;
        } else {
            section += Math.max(0, digit);
            isOdd |= whole == 0 && section == 0;
            whole = made == LARGE ? whole + section * power10(made) : (whole + section) * power10(made);
            section = 0;
            power = LARGE;
        }
        digit = NONE;
        nought = false;
    }

    private static long power10(int noughts) {
        return Long.parseLong("1" + "0".repeat(noughts));
    }
}
