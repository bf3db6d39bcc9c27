package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTests {
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    private static UnitOfMeasure of(String text) {
        return UnitOfMeasure.of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 元, 10000",
        "亿元, 元, 100000000",
        "元, 万元, 0.0001",
        "角, 元, 0.1",
        "千元, 万元, 0.1",
        "百万元, 元, 1000000",
        "%, ‰, 10",
        "吨, 公斤, 1000",
        "斤, 千克, 0.5",
        "万人, 人, 10000",
        "人民币万元, 元, 10000",
        "单位：（万元）, 元, 10000",
        "户, 个, 1",
        "元/人, 元, 1",
        "万元/人, 元/人, 10000"
    })
    void measures_the_same_thing_in_other_numbers(String one, String other, BigDecimal factor) {
        assertThat(of(one).inTermsOf(of(other)))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(factor));
    }

    @ParameterizedTest
    @CsvSource({"元, 户", "%, 元", "人, 户", "元/人, 元/户", "公斤, 亩", "元, 个", "%, 个", "公斤, 个", "个, 平方米", "吨, 项"})
    void measures_another_thing(String one, String other) {
        assertThat(of(one).inTermsOf(of(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"万元, 万元", "人民币万元, 万元", "%, %", "元/人·月, 元/人·月", "元每人, 元/人", "吨, 吨", "户, 户"})
    void is_called_what_one_would_write(String text, String name) {
        assertThat(of(text).name()).isEqualTo(name);
    }

    @Test
    void a_scale_word_alone_speaks_of_what_surrounds_it() {
        assertThat(of("万").within(of("元")))
                .satisfies(unit -> assertThat(unit.inTermsOf(of("元")))
                        .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("10000")));
        assertThat(of("千").within(of("万元")).inTermsOf(of("元")))
                .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("1000"));
        assertThat(of("户").within(of("元"))).isEqualTo(of("户"));
        assertThat(of("千").isLessThanScaleOf(of("万元"))).isTrue();
        assertThat(of("万").isLessThanScaleOf(of("万元"))).isFalse();
        assertThat(of("亿").isLessThanScaleOf(of("万元"))).isFalse();
        assertThat(of("千元").isLessThanScaleOf(of("万元"))).isFalse();
    }

    /** So long that no answer is remembered. */
    @Test
    void a_long_word_is_taken_apart_like_a_short_one() {
        String word = "某".repeat(200);
        assertThat(of("万" + word)).isEqualTo(new UnitOfMeasure(TEN_THOUSAND, word, "", TEN_THOUSAND));
        assertThat(of(word)).isEqualTo(UnitOfMeasure.plain(BigDecimal.ONE, word, ""));
        assertThat(of("吨/" + word)).isEqualTo(UnitOfMeasure.plain(new BigDecimal("1000"), "公斤", word));
        assertThat(of("万/" + word)).isEqualTo(new UnitOfMeasure(TEN_THOUSAND, "", word, TEN_THOUSAND));
    }

    @Test
    void knows_money_shares_and_nothing_at_all() {
        assertThat(of("万元").isMoney()).isTrue();
        assertThat(of("圆").isMoney()).isTrue();
        assertThat(of("%").isRatio()).isTrue();
        assertThat(of("").isNone()).isTrue();
        assertThat(of("万").isNone()).isFalse();
        assertThat(of("户").isScaled()).isFalse();
    }
}
