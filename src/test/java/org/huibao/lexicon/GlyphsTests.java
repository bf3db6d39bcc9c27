package org.huibao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphsTests {
    @Test
    void full_width_signs_become_narrow_and_nothing_else_does() {
        assertThat(Glyphs.plain("１２．５％")).isEqualTo("12.5%");
        assertThat(Glyphs.plain("！～")).isEqualTo("!~");
        assertThat(Glyphs.plain("￥１，２３４")).isEqualTo("¥1,234");
        assertThat(Glyphs.plain("①10²")).isEqualTo("①10²");
    }

    @Test
    void every_kind_of_minus_is_one() {
        assertThat(Glyphs.plain("−5﹣5‐5‑5‒5－5")).isEqualTo("-5-5-5-5-5-5");
        assertThat(Glyphs.plain("—")).isEqualTo("—");
    }

    @Test
    void what_nobody_sees_is_taken_away() {
        assertThat(Glyphs.plain("\u200B\uFEFF12\u200E\u00AD3\u3000")).isEqualTo("123");
    }

    @Test
    void space_stays_only_between_two_figures() {
        assertThat(Glyphs.close("约 12 34 户")).isEqualTo("约12 34户");
        assertThat(Glyphs.close("12\u00A0 万 元")).isEqualTo("12万元");
        assertThat(Glyphs.close("合 计")).isEqualTo("合计");
    }
}
