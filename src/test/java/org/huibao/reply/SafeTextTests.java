package org.huibao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {
    private static final int LONGEST = 32_767;

    @Test
    void characters_that_xml_does_not_have_are_left_out() {
        assertThat(SafeText.of("低\u0000保\u000B\uFFFF\uD800x\t\n")).isEqualTo("低保x\t\n");
        assertThat(SafeText.of("𠮷镇")).isEqualTo("𠮷镇");
    }

    @Test
    void a_text_is_no_longer_than_a_cell_can_be_and_no_character_is_cut_in_half() {
        String full = "字".repeat(LONGEST);
        assertThat(SafeText.of(full)).isEqualTo(full);
        assertThat(SafeText.of(full + "尾")).isEqualTo(full);
        assertThat(SafeText.of("字".repeat(LONGEST - 1) + "𠮷")).isEqualTo("字".repeat(LONGEST - 1));
        assertThat(SafeText.of("字".repeat(LONGEST - 2) + "𠮷尾")).isEqualTo("字".repeat(LONGEST - 2) + "𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " +1", "-1", "@x", "＝1", "＋", "－", "＠"})
    void what_could_be_taken_for_a_formula_is_known(String text) {
        assertThat(SafeText.looksLikeFormula(text)).isTrue();
        assertThat(SafeText.looksLikeFormula("甲" + text)).isFalse();
        assertThat(SafeText.looksLikeFormula(" ")).isFalse();
    }
}
