package org.huibao.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTests {
    private static final Area AREA = new Area("石柱县", "重庆市");

    @Test
    void an_office_or_its_area_may_be_meant() {
        assertThat(AREA.isNamed("石柱县民政局")).isTrue();
        assertThat(AREA.isNamed("石柱土家族自治县")).isTrue();
        assertThat(AREA.isNamed("忠县民政局")).isFalse();
        assertThat(new Area("", "").isNamed("")).isFalse();
    }

    @Test
    void what_lies_above_is_the_bureaus_area_or_the_beginning_of_ones_own_name() {
        assertThat(AREA.isAbove("重庆市民政局")).isTrue();
        assertThat(new Area("重庆市石柱县", "").isAbove("重庆市")).isTrue();
        assertThat(AREA.isAbove("四川省")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"石柱县", "重庆市石柱县", "石柱", "石柱土家族自治县", "重庆市"})
    void may_stand_before_a_units_name(String before) {
        assertThat(AREA.mayHold(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"忠县", "丰都县", "万州区", "秀山土家族苗族自治县"})
    void another_area_may_not(String before) {
        assertThat(AREA.mayHold(before)).isFalse();
        assertThat(AREA.isAnother(before)).isTrue();
        assertThat(AREA.foreign("关于" + before)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"社区", "各县区", "全市", "城市", "县级市区", "石柱县", "重庆市", "四川省", "黄水镇"})
    void words_that_end_like_one_are_no_other_area(String text) {
        assertThat(AREA.isAnother(text)).isFalse();
        assertThat(AREA.foreign(text)).isEmpty();
    }

    @Test
    void an_office_that_is_no_areas_knows_no_other() {
        assertThat(new Area("社会救助中心", "").isAnother("忠县")).isFalse();
    }
}
